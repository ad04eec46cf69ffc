// Things by their values in two dimensions, those with the same values together. Of a CASE only the branch that is taken is evaluated, so a dimension
// costs nothing where it is not asked for. $years and $statuses name the property of each kind that is its year, or its status. An index of kind and id is sought only where both are asked for.
MATCH (g:Graph { id: 'graph' })
CALL () {
  MATCH (n:Entity) WHERE n.kind IN $of AND n.id IS NOT NULL AND fragment.mayHold(n)
  WITH [dimension IN [$rows, $columns] | CASE dimension
    WHEN 'KIND' THEN [n.kind]
    WHEN 'PLACE' THEN COLLECT {
      MATCH (n)-[located:LOCATED_IN*0..]->(place:Place { level: 'PROVINCIAL' })
      WHERE all(link IN located WHERE fragment.mayHold(link, endNode(link))
        AND ($modalities IS NULL OR link.modality IN $modalities) AND ($minSources IS NULL OR link.sources >= $minSources))
      RETURN place.id
    }
    WHEN 'INDUSTRY' THEN COLLECT {
      MATCH (n)-[link:IN_INDUSTRY]->(industry:Industry)
      WHERE fragment.mayHold(link, industry)
        AND ($modalities IS NULL OR link.modality IN $modalities) AND ($minSources IS NULL OR link.sources >= $minSources)
      RETURN industry.id
    }
    WHEN 'LINK' THEN COLLECT {
      MATCH (n)-[link]-(other:Entity)
      WHERE fragment.mayHold(link, other)
        AND ($modalities IS NULL OR link.modality IN $modalities) AND ($minSources IS NULL OR link.sources >= $minSources)
        AND ($links IS NULL OR type(link) IN $links)
      WITH DISTINCT type(link) AS type ORDER BY type
      RETURN type
    }
    WHEN 'YEAR' THEN [left(coalesce(toString(n[$years[n.kind]]), n.validFrom, CASE n.kind WHEN 'FIGURE' THEN n.asOf END), 4)]
    WHEN 'STATUS' THEN [n[$statuses[n.kind]]]
    END] AS values
  WITH values, count(*) AS things
  RETURN collect({ rows: values[0], columns: values[1], things: things }) AS groups
}
CALL (groups) {
  UNWIND groups AS group
  UNWIND CASE WHEN $rows IN ['PLACE', 'INDUSTRY'] THEN group.rows ELSE [] END + CASE WHEN $columns IN ['PLACE', 'INDUSTRY'] THEN group.columns ELSE [] END AS id
  WITH DISTINCT id
  MATCH (entity:Entity { id: id })
  RETURN collect({ id: id, name: entity.name }) AS captions
}
RETURN g.version AS version, groups, captions
