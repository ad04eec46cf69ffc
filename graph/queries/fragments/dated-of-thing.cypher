// As dated-in-all.cypher, of the thing whose id is in scope as `thing`; each once.
MATCH (s:Statement { subjectId: thing }) WHERE each.lower <= s.dateMin <= each.upper AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated) RETURN s
UNION ALL
MATCH (s:Statement { objectId: thing }) WHERE s.subjectId <> thing AND each.lower <= s.dateMin <= each.upper AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated) RETURN s
