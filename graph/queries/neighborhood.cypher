// What is within so many steps of a node. Breadth first, each node once: VarLengthExpand(Pruning,BFS) in the plan, never an enumeration of paths.
MATCH (graph:Graph { id: 'graph' })
OPTIONAL MATCH (start:Entity { id: $of })
CALL (start) {
  MATCH p = (start)-[*0..1 /* depth */]-(n:Entity)
  WHERE all(r IN relationships(p) WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND ($atMin IS NULL OR r.possibleFrom <= $atMax AND r.possibleTo >= $atMin))
    AND all(m IN nodes(p) WHERE m:Entity AND ($atMin IS NULL OR m.possibleFrom <= $atMax AND m.possibleTo >= $atMin))
  WITH n, min(length(p)) AS distance
  WHERE $kinds IS NULL OR n.kind IN $kinds
  RETURN collect({ node: n, distance: distance, id: n.id }) AS reached
}
CALL (reached) {
  UNWIND reached AS place
  WITH place WHERE place.distance > $afterDistance OR place.distance = $afterDistance AND place.id > $afterId
  ORDER BY place.distance, place.id LIMIT $limit
  RETURN collect(place) AS places
}
// $limit is one more than the page. A link is on the page of its later end: the other end is on the page or before it.
CALL (reached, places) {
  WITH reached, places[..$limit - 1] AS page
  WITH reached, page, last(page) AS last
  WITH page, [place IN reached WHERE place.distance < last.distance OR place.distance = last.distance AND place.id <= last.id | place.node] AS seen
  UNWIND page AS place
  WITH seen, place.node AS n
  MATCH (n)-[r]-(m:Entity)
  WHERE m IN seen AND ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
    AND ($atMin IS NULL OR r.possibleFrom <= $atMax AND r.possibleTo >= $atMin)
  WITH DISTINCT r ORDER BY r.id
  WITH collect(r) AS found
  RETURN size(found) AS linkTotal, [r IN found[..$maxLinks] | r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id }] AS links
}
// What hangs on an entity and is no link comes in over these three; the database knows how many relationships of a type a node has without reading them.
CALL (places) {
  UNWIND places AS place
  WITH place, place.node AS n
  RETURN collect({
    id: place.id, distance: place.distance, entity: n { .id, .kind, .name },
    degree: COUNT { (n)--() } - COUNT { (n)<-[:NAMES]-() } - COUNT { (n)<-[:STATED_IN]-() } - COUNT { (n)<-[:CONCERNS]-() }
  }) AS items
}
RETURN graph.version AS version, start IS NOT NULL AS known, size(reached) AS total, items, linkTotal, links
