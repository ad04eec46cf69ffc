// Organisations that share something with a node. From the node over what it has to do with: each of these once, however many links lead there.
MATCH (graph:Graph { id: 'graph' })
OPTIONAL MATCH (selfRedirect:Redirect { id: $of })
OPTIONAL MATCH (self:Entity { id: coalesce(selfRedirect.entityId, $of) })
// $limit is one more than the page.
CALL (self) {
  MATCH (self)-[r]-(thing:Entity)
  WHERE ($through IS NULL AND thing:Community|Agreement|Facility|Project|Programme|Event OR thing.kind IN $through)
    AND ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
    AND fragment.mayHold(r, thing, self)
  WITH DISTINCT self, thing ORDER BY thing.id
  MATCH (thing)-[r]-(partner:Organization)
  WHERE partner <> self AND ($kinds IS NULL OR partner.kind IN $kinds) AND ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
    AND fragment.mayHold(r, partner)
  WITH partner, collect(r) AS theirs, count(DISTINCT thing) AS strength, partner.id AS id
  WHERE $afterStrength IS NULL OR strength < $afterStrength OR strength = $afterStrength AND id > $afterId
  WITH partner, theirs, strength, id ORDER BY strength DESC, id LIMIT $limit
  RETURN collect({ partner: partner, theirs: theirs[..$maxTheirs], strength: strength, id: id }) AS places
}
CALL (self) {
  MATCH (self)-[r]-(thing:Entity)
  WHERE ($through IS NULL AND thing:Community|Agreement|Facility|Project|Programme|Event OR thing.kind IN $through)
    AND ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
    AND fragment.mayHold(r, thing, self)
  WITH DISTINCT self, thing
  MATCH (thing)-[r]-(partner:Organization)
  WHERE partner <> self AND ($kinds IS NULL OR partner.kind IN $kinds) AND ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
    AND fragment.mayHold(r, partner)
  RETURN count(DISTINCT partner) AS total
}
// What is shown of it: a partner's links were found in the order of what they lead to.
CALL (places) {
  UNWIND places AS place
  CALL (place) {
    UNWIND place.theirs AS r
    WITH r, place.partner AS partner
    WITH r, CASE WHEN startNode(r) = partner THEN endNode(r) ELSE startNode(r) END AS thing
    WITH thing, collect(r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id }) AS links ORDER BY thing.id LIMIT $maxThrough
    RETURN collect(thing) AS things, collect({ entity: thing { .id, .kind, .name }, links: links }) AS through
  }
  WITH place, place.partner AS partner, through, things
  RETURN collect({ id: place.id, strength: place.strength, entity: partner { .id, .kind, .name }, through: through }) AS items, collect(things) AS shown
}
WITH graph, self, total, items, reduce(all = [], things IN shown | all + things) AS shown
CALL (self, shown) {
  MATCH (self)-[r]-(thing:Entity)
  WHERE thing IN shown AND ($links IS NULL OR type(r) IN $links) AND r.sources >= $minSources AND r.modality IN $modalities
    AND fragment.mayHold(r)
  RETURN collect({ thing: thing.id, link: r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id } }) AS own
}
RETURN graph.version AS version, self IS NOT NULL AS known, total, items, own
