// The version of the graph that is there now.
MATCH (g:Graph { id: 'graph' })
RETURN g.version AS version
