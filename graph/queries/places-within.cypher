// A place and all within it; nothing where no place has that id.
OPTIONAL MATCH (redirect:Redirect { id: $id })
MATCH (place:Place { id: coalesce(redirect.entityId, $id) })<-[:LOCATED_IN*0..]-(within:Place)
RETURN collect(DISTINCT within.id) AS ids
