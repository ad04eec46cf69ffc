// Statements whose dates begin from `lower` to `upper` of what is handed over.
MATCH (s:Statement) WHERE each.lower <= s.dateMin <= each.upper AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated) RETURN s
