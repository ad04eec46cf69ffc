// Organizations by the number of others that they share something with.
// An index of kind and id is sought only where both are asked for.
MATCH (g:Graph { id: 'graph' })
CALL () {
  CALL () {
    UNWIND CASE WHEN $place IS NULL THEN [1] ELSE [] END AS whole
    MATCH (n:Organization) WHERE n.kind IN $kinds AND n.id IS NOT NULL AND fragment.mayHold(n)
    RETURN n
    UNION ALL
    UNWIND CASE WHEN $place IS NULL THEN [] ELSE [$place] END AS id
    MATCH (:Entity { id: id })<-[located:LOCATED_IN*1..]-(n:Organization)
    WHERE n.kind IN $kinds AND fragment.mayHold(n)
      AND all(step IN located WHERE fragment.mayHold(step, endNode(step)))
    RETURN DISTINCT n
  }
  CALL (n) {
    MATCH (n)-[mine]-(shared:Community|Agreement|Facility|Project|Programme|Event)
    WHERE fragment.mayHold(mine, shared)
      AND ($modalities IS NULL OR mine.modality IN $modalities) AND ($minSources IS NULL OR mine.sources >= $minSources)
    WITH DISTINCT n, shared
    MATCH (shared)-[theirs]-(partner:Organization)
    WHERE partner <> n AND fragment.mayHold(theirs, partner)
      AND ($modalities IS NULL OR theirs.modality IN $modalities) AND ($minSources IS NULL OR theirs.sources >= $minSources)
    RETURN count(DISTINCT partner) AS score
  }
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
