// Things by the number of their links. Those with the same score are kept together, which is what ranks are counted from.
// An index of kind and id is sought only where both are asked for.
MATCH (g:Graph { id: 'graph' })
CALL () {
  CALL () {
    UNWIND CASE WHEN $place IS NULL THEN [1] ELSE [] END AS whole
    MATCH (n:Entity) WHERE n.kind IN $kinds AND n.id IS NOT NULL AND fragment.mayHold(n)
    RETURN n
    UNION ALL
    UNWIND CASE WHEN $place IS NULL THEN [] ELSE [$place] END AS id
    MATCH (:Entity { id: id })<-[located:LOCATED_IN*1..]-(n:Entity)
    WHERE n.kind IN $kinds AND fragment.mayHold(n)
      AND all(step IN located WHERE fragment.mayHold(step, endNode(step)))
    RETURN DISTINCT n
  }
  // Unless told which links count, all of a node's relationships but those that are no links: the database keeps that number.
  WITH n, CASE WHEN $atMin IS NULL AND $modalities IS NULL AND $minSources IS NULL AND $links IS NULL
    THEN COUNT { (n)--() } - COUNT { (n)<-[:NAMES]-() } - COUNT { (n)<-[:STATED_IN]-() } - COUNT { (n)<-[:CONCERNS]-() }
    ELSE COUNT {
      MATCH (n)-[link]-(other:Entity)
      WHERE fragment.mayHold(link, other)
        AND ($modalities IS NULL OR link.modality IN $modalities) AND ($minSources IS NULL OR link.sources >= $minSources)
        AND ($links IS NULL OR type(link) IN $links)
    } END AS score
  WITH n, score WHERE score > 0
  WITH score, collect(n) AS things ORDER BY score DESC
  RETURN collect({ score: score, things: things }) AS groups
}
CALL (groups) {
  UNWIND groups AS group
  WITH group.score AS score, group.things AS things WHERE $afterScore IS NULL OR score <= $afterScore
  UNWIND things AS n
  WITH score, n, n.id AS id WHERE $afterScore IS NULL OR score < $afterScore OR id > $afterId
  ORDER BY score DESC, id LIMIT $limit
  RETURN collect({ score: score, entityId: id, met: n { .id, .name, .kind } }) AS items
}
RETURN g.version AS version, $place IS NULL OR EXISTS { (:Entity { id: $place }) } AS placeIsKnown,
  reduce(sum = 0, group IN groups | sum + size(group.things)) AS total, [group IN groups | [group.score, size(group.things)]] AS ties, items
