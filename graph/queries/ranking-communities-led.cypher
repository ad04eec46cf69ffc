// Things by the number of communities that they lead: from the links, of which there are few.
MATCH (g:Graph { id: 'graph' })
CALL () {
  CALL () {
    UNWIND CASE WHEN $place IS NULL THEN [1] ELSE [] END AS whole
    MATCH (n:Entity)-[link:LEADS]->(community:Entity)
    RETURN n, link, community
    UNION ALL
    UNWIND CASE WHEN $place IS NULL THEN [] ELSE [$place] END AS id
    MATCH (:Entity { id: id })<-[located:LOCATED_IN*1..]-(n:Entity)
    WHERE all(step IN located WHERE fragment.mayHold(step, endNode(step)))
    WITH DISTINCT n
    MATCH (n)-[link:LEADS]->(community:Entity)
    RETURN n, link, community
  }
  WITH n, link, community
  WHERE n.kind IN $kinds AND fragment.mayHold(link, n, community)
    AND ($modalities IS NULL OR link.modality IN $modalities) AND ($minSources IS NULL OR link.sources >= $minSources)
  WITH n, count(DISTINCT community) AS score
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
