// An organisation and its units, at any depth; nothing where no organisation has that id.
OPTIONAL MATCH (redirect:Redirect { id: $id })
MATCH (whole:Organization { id: coalesce(redirect.entityId, $id) })<-[:PART_OF*0..]-(unit:Organization)
RETURN collect(DISTINCT unit.id) AS ids
