// What is within so many steps of a node. Breadth first, each node once: VarLengthExpand(Pruning,BFS) in the plan, never an enumeration of paths.
// Twice: for the page and for what is before it. A list of all that is reached, kept beside the rows that are sorted, is counted once for each of them
// and takes more memory than a transaction may have.
MATCH (graph:Graph { id: 'graph' })
OPTIONAL MATCH (startRedirect:Redirect { id: $of })
OPTIONAL MATCH (start:Entity { id: coalesce(startRedirect.entityId, $of) })
// $limit is one more than the page.
CALL (start) {
  MATCH p = (start)-[*0..1 /* depth */]-(n:Entity)
  WHERE all(r IN relationships(p) WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND fragment.mayHold(r))
    AND all(m IN nodes(p) WHERE m:Entity AND fragment.mayHold(m))
  WITH n, min(length(p)) AS distance
  WHERE $kinds IS NULL OR n.kind IN $kinds
  WITH n, distance, n.id AS id
  WHERE distance > $afterDistance OR distance = $afterDistance AND id > $afterId
  WITH n, distance, id ORDER BY distance, id LIMIT $limit
  RETURN collect({ node: n, distance: distance, id: id }) AS places
}
WITH graph, start, places, places[..$limit - 1] AS page
WITH graph, start, places, page, coalesce(last(page).distance, -1) AS lastDistance, coalesce(last(page).id, '') AS lastId
CALL (start, lastDistance, lastId) {
  MATCH p = (start)-[*0..1 /* depth */]-(n:Entity)
  WHERE all(r IN relationships(p) WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND fragment.mayHold(r))
    AND all(m IN nodes(p) WHERE m:Entity AND fragment.mayHold(m))
  WITH n, min(length(p)) AS distance, lastDistance, lastId
  WHERE $kinds IS NULL OR n.kind IN $kinds
  RETURN count(*) AS total, collect(CASE WHEN distance < lastDistance OR distance = lastDistance AND n.id <= lastId THEN n END) AS seen
}
// A link is on the page of its later end: the other end is on the page or before it. A hub has far more links than there are such ends, so it is
// asked from their side, where the database picks the end with fewer links.
CALL (page, seen) {
  UNWIND page AS place
  WITH place.node AS n, seen
  CALL (n, seen) {
    UNWIND CASE WHEN COUNT { (n)--() } <= 10 * size(seen) THEN [1] ELSE [] END AS few
    MATCH (n)-[r]-(m:Entity)
    WHERE m IN seen AND ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND fragment.mayHold(r)
    RETURN r
    UNION ALL
    UNWIND CASE WHEN COUNT { (n)--() } <= 10 * size(seen) THEN [] ELSE seen END AS m
    MATCH (n)-[r]-(m)
    WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND fragment.mayHold(r)
    RETURN r
  }
  RETURN collect(DISTINCT r) AS found
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
RETURN graph.version AS version, start IS NOT NULL AS known, total, items, size(found) AS linkTotal,
  [r IN found[..$maxLinks] | r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id }] AS links
