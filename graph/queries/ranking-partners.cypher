// Organizations by the number of others that they share something with.
// An index of kind and id is sought only where both are asked for.
MATCH (g:Graph { id: 'graph' })
CALL () {
  CALL () {
    UNWIND CASE WHEN $place IS NULL THEN [1] ELSE [] END AS whole
    MATCH (n:Organization) WHERE n.kind IN $kinds AND n.id IS NOT NULL AND ($atMin IS NULL OR n.possibleFrom <= $atMax AND n.possibleTo >= $atMin)
    RETURN n
    UNION ALL
    UNWIND CASE WHEN $place IS NULL THEN [] ELSE [$place] END AS id
    MATCH (:Entity { id: id })<-[located:LOCATED_IN*1..]-(n:Organization)
    WHERE n.kind IN $kinds AND ($atMin IS NULL OR n.possibleFrom <= $atMax AND n.possibleTo >= $atMin)
      AND all(step IN located WHERE ($atMin IS NULL OR step.possibleFrom <= $atMax AND step.possibleTo >= $atMin
        AND endNode(step).possibleFrom <= $atMax AND endNode(step).possibleTo >= $atMin))
    RETURN DISTINCT n
  }
  CALL (n) {
    MATCH (n)-[mine]-(shared:Community|Agreement|Facility|Project|Programme|Event)
    WHERE ($atMin IS NULL OR mine.possibleFrom <= $atMax AND mine.possibleTo >= $atMin AND shared.possibleFrom <= $atMax AND shared.possibleTo >= $atMin)
      AND ($modalities IS NULL OR mine.modality IN $modalities) AND ($minSources IS NULL OR mine.sources >= $minSources)
    WITH DISTINCT n, shared
    MATCH (shared)-[theirs]-(partner:Organization)
    WHERE partner <> n AND ($atMin IS NULL OR theirs.possibleFrom <= $atMax AND theirs.possibleTo >= $atMin AND partner.possibleFrom <= $atMax AND partner.possibleTo >= $atMin)
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
  WITH score, n.id AS id WHERE $afterScore IS NULL OR score < $afterScore OR id > $afterId
  ORDER BY score DESC, id LIMIT $limit
  RETURN collect({ score: score, entityId: id }) AS items
}
RETURN g.version AS version, $place IS NULL OR EXISTS { (:Entity { id: $place }) } AS placeIsKnown,
  reduce(sum = 0, group IN groups | sum + size(group.things)) AS total, [group IN groups | [group.score, size(group.things)]] AS ties, items
