// Who has an identifier, by what is stated and stands.
MATCH (statement:Statement { scheme: $scheme, value: $value })
WHERE statement.status = 'LIVE'
RETURN collect(DISTINCT statement.subjectId) AS ids
