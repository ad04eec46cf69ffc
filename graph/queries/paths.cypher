// The shortest ways from some nodes (the last of each root) to one, that take no node of their root again and begin with none of its banned nodes. All
// conditions stand inside the pattern, so the search goes from both ends and stops where they meet: a hub in between costs nothing. (SHORTEST k
// for k above 1 does not: through a node with 24,000 links it read half a million things.) $limit bounds the ways of one root.
MATCH (graph:Graph { id: 'graph' })
OPTIONAL MATCH (a:Entity { id: $from })
OPTIONAL MATCH (b:Entity { id: $to })
CALL (a, b) {
  UNWIND CASE WHEN a IS NULL OR b IS NULL OR a = b THEN [] ELSE range(0, size($spurs) - 1) END AS spur
  WITH b, spur, $spurs[spur].root AS root, $spurs[spur].banned AS banned
  MATCH (s:Entity { id: last(root) })
  CALL (b, s, root, banned) {
    CALL (b, s, root, banned) {
      UNWIND CASE WHEN $directed THEN [] ELSE [1] END AS one
      MATCH p = allShortestPaths((s)-[*1..6 /* length */]-(b))
      WHERE all(r IN relationships(p) WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
          AND fragment.mayHold(r)
          AND (size(banned) = 0 OR startNode(r) <> s AND endNode(r) <> s OR NOT startNode(r).id IN banned AND NOT endNode(r).id IN banned))
        AND all(n IN nodes(p) WHERE n:Entity AND fragment.mayHold(n)
          AND (n = s OR n = b OR ($kinds IS NULL OR n.kind IN $kinds) AND NOT n.kind IN $excludeKinds AND NOT n.id IN $avoid AND NOT n.id IN root))
      RETURN p LIMIT $limit
      UNION ALL
      UNWIND CASE WHEN $directed THEN [1] ELSE [] END AS one
      MATCH p = allShortestPaths((s)-[*1..6 /* length */]->(b))
      WHERE all(r IN relationships(p) WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
          AND fragment.mayHold(r)
          AND (size(banned) = 0 OR startNode(r) <> s AND endNode(r) <> s OR NOT startNode(r).id IN banned AND NOT endNode(r).id IN banned))
        AND all(n IN nodes(p) WHERE n:Entity AND fragment.mayHold(n)
          AND (n = s OR n = b OR ($kinds IS NULL OR n.kind IN $kinds) AND NOT n.kind IN $excludeKinds AND NOT n.id IN $avoid AND NOT n.id IN root))
      RETURN p LIMIT $limit
    }
    RETURN collect(DISTINCT [n IN nodes(p) | n.id]) AS ways
  }
  RETURN collect({ spur: spur, ways: ways }) AS found
}
// The links of each step.
CALL (found) {
  UNWIND found AS each
  UNWIND each.ways AS way
  UNWIND range(0, size(way) - 2) AS i
  WITH DISTINCT way[i] AS fromId, way[i + 1] AS toId
  MATCH (x:Entity { id: fromId }) MATCH (y:Entity { id: toId })
  CALL (x, y) {
    MATCH (x)-[r]-(y)
    WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND fragment.mayHold(r) AND (NOT $directed OR startNode(r) = x)
    WITH r ORDER BY r.sources DESC, CASE r.modality WHEN 'ASSERTED' THEN 0 WHEN 'HISTORICAL' THEN 1 WHEN 'PLANNED' THEN 2 ELSE 3 END, r.id
    WITH collect(r) AS parallel
    RETURN size(parallel) AS linkTotal, [r IN parallel[..$maxLinks] | r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id }] AS links
  }
  RETURN collect({
    fromId: fromId, toId: toId, from: x { .id, .name, .kind }, to: y { .id, .name, .kind }, linkTotal: linkTotal, links: links
  }) AS steps
}
RETURN graph.version AS version, a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown, found, steps
