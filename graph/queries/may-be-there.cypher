// Whether a thing may have been there on some day from $atMin to $atMax.
MATCH (n:Entity { id: $id })
RETURN fragment.mayHold(n) AS mayBeThere
