// Nodes of a set, in order of id, with the links among them: each link on the page of the later of its ends, where it is found once.
MATCH (graph:Graph { id: 'graph' })
OPTIONAL MATCH (placeRedirect:Redirect { id: $place })
OPTIONAL MATCH (place:Place { id: coalesce(placeRedirect.entityId, $place) })
// Ids, as they were asked for and as what they have become.
CALL () {
  UNWIND coalesce($ids, []) AS asked
  OPTIONAL MATCH (redirect:Redirect { id: asked })
  OPTIONAL MATCH (n:Entity { id: coalesce(redirect.entityId, asked) })
  RETURN collect(CASE WHEN n IS NULL THEN asked END) AS unknown, collect(DISTINCT n) AS named,
    collect(CASE WHEN redirect IS NOT NULL AND n IS NOT NULL THEN { id: asked, entityId: n.id } END) AS merged
}
// The set as a list, where ids or a place say what is in it: what lies in the place, directly or through smaller ones.
CALL (place, named) {
  CALL (place, named) {
    UNWIND CASE WHEN $place IS NULL THEN named ELSE [] END AS n
    RETURN n
    UNION ALL
    UNWIND CASE WHEN $place IS NULL THEN [] ELSE named END AS n
    WITH n, place WHERE EXISTS {
      (n)-[located:LOCATED_IN*1..]->(place) WHERE all(step IN located WHERE fragment.mayHold(step, endNode(step)))
    }
    RETURN n
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL AND place IS NOT NULL THEN [place] ELSE [] END AS whole
    MATCH (whole)<-[located:LOCATED_IN*1..]-(n:Entity)
    WHERE all(step IN located WHERE fragment.mayHold(step, endNode(step)))
    RETURN DISTINCT n
  }
  WITH n WHERE ($kinds IS NULL OR n.kind IN $kinds) AND fragment.mayHold(n)
  RETURN collect(n) AS listed
}
// $limit is one more than the page. What is in no list is in an index: of ids, or of kinds and ids.
CALL (listed) {
  CALL (listed) {
    UNWIND listed AS n
    WITH n WHERE n.id > $afterId
    RETURN n
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL AND $place IS NULL THEN coalesce($kinds, []) ELSE [] END AS kind
    CALL (kind) {
      MATCH (n:Entity) WHERE n.kind = kind AND n.id > $afterId AND fragment.mayHold(n)
      RETURN n ORDER BY n.kind, n.id LIMIT $limit
    }
    RETURN n
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL AND $place IS NULL AND $kinds IS NULL THEN [1] ELSE [] END AS all
    CALL () {
      MATCH (n:Entity) WHERE n.id > $afterId AND fragment.mayHold(n)
      RETURN n ORDER BY n.id LIMIT $limit
    }
    RETURN n
  }
  WITH n ORDER BY n.id LIMIT $limit
  RETURN collect(n) AS places
}
WITH graph, placeRedirect, place, unknown, merged, listed, places, places[..$limit - 1] AS page
// From the page outwards. What has sources is a link, so its other end is an Entity: were that said, the database would seek all that comes before n.
// A hub has far more links than there are ends in a list, so it is asked from their side, where the database picks the end with fewer links.
CALL (page, listed, place) {
  UNWIND page AS n
  CALL (n, listed, place) {
    UNWIND CASE WHEN $ids IS NULL AND $place IS NULL THEN [1] ELSE [] END AS unlisted
    MATCH (n)-[r]-(m)
    WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND fragment.mayHold(r)
    WITH n, r, m WHERE m.id <= n.id AND ($kinds IS NULL OR m.kind IN $kinds) AND fragment.mayHold(m)
    RETURN r
    UNION ALL
    UNWIND CASE WHEN ($ids IS NOT NULL OR $place IS NOT NULL) AND COUNT { (n)--() } <= 10 * size(listed) THEN [1] ELSE [] END AS few
    MATCH (n)-[r]-(m)
    WHERE ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND fragment.mayHold(r)
    WITH n, r, m, listed WHERE m IN listed AND m.id <= n.id
    RETURN r
    UNION ALL
    UNWIND CASE WHEN ($ids IS NOT NULL OR $place IS NOT NULL) AND COUNT { (n)--() } > 10 * size(listed) THEN listed ELSE [] END AS m
    MATCH (n)-[r]-(m)
    WHERE m.id <= n.id
      AND ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
      AND fragment.mayHold(r)
    RETURN r
  }
  WITH n, r ORDER BY n.id, r.id
  RETURN collect(r) AS found
}
// What hangs on an entity and is no link comes in over these three; the database knows how many relationships of a type a node has without reading them.
CALL (places) {
  UNWIND places AS n
  RETURN collect({
    id: n.id, distance: 0, entity: n { .id, .kind, .name },
    degree: COUNT { (n)--() } - COUNT { (n)<-[:NAMES]-() } - COUNT { (n)<-[:STATED_IN]-() } - COUNT { (n)<-[:CONCERNS]-() }
  }) AS items
}
RETURN graph.version AS version, unknown, merged, CASE WHEN place IS NULL THEN $place END AS unknownPlace,
  CASE WHEN placeRedirect IS NOT NULL AND place IS NOT NULL THEN { id: $place, entityId: place.id } END AS mergedPlace,
  CASE
    WHEN $ids IS NOT NULL OR $place IS NOT NULL THEN size(listed)
    WHEN $kinds IS NOT NULL THEN COUNT { MATCH (n:Entity) WHERE n.kind IN $kinds AND n.id IS NOT NULL AND fragment.mayHold(n) }
    WHEN $atMin IS NULL THEN COUNT { (:Entity) }
    ELSE COUNT { MATCH (n:Entity) WHERE fragment.mayHold(n) }
  END AS total,
  items, size(found) AS linkTotal,
  [r IN found[..$maxLinks] | r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id }] AS links
