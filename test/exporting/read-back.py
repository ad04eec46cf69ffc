"""Reads every export in a folder by the programs that people use, and prints what it found as JSON."""

import json
import sys
from pathlib import Path

import networkx
import pandas
import rdflib

folder = Path(sys.argv[1])
LEADS = rdflib.URIRef("urn:chanjiao:term:leads")
EXACT = rdflib.URIRef("http://www.w3.org/ns/oa#exact")


def table(frame, name):
    rows = frame.dropna(subset=["start"]).sort_values("start", kind="stable") if name == "quote" else frame
    return {"rows": len(frame), "last": str(rows[name].iloc[-1])}


def graph(read):
    ends = [(str(a), str(b)) for a, b in read.edges()]
    return {"nodes": read.number_of_nodes(), "directed": read.is_directed(), "edges": [list(each) for each in ends]}


def said(read):
    triples = [(s, p, o) for s, p, o, *_ in read]
    return {
        "leads": sorted({(str(s), str(o)) for s, p, o in triples if p == LEADS}),
        "quoted": sorted({str(o) for _, p, o in triples if p == EXACT}),
    }


def quads():
    store = rdflib.Dataset()
    store.parse(folder / "graph.nq", format="nquads")
    return said(store.quads((None, None, None, None)))


found = {
    "nodes.csv": table(pandas.read_csv(folder / "nodes.csv"), "nameEn"),
    "links.csv": table(pandas.read_csv(folder / "links.csv"), "to"),
    "statements.csv": table(pandas.read_csv(folder / "statements.csv"), "quote"),
    "sources.csv": table(pandas.read_csv(folder / "sources.csv"), "id"),
    "statements.jsonl": {"rows": len(pandas.read_json(folder / "statements.jsonl", lines=True))},
    "nodes.parquet": table(pandas.read_parquet(folder / "nodes.parquet"), "nameEn"),
    "links.parquet": table(pandas.read_parquet(folder / "links.parquet"), "to"),
    "statements.parquet": table(pandas.read_parquet(folder / "statements.parquet"), "quote"),
    "neo4j-nodes.csv": table(pandas.read_csv(folder / "neo4j-nodes.csv"), "id:ID"),
    "neo4j-links.csv": table(pandas.read_csv(folder / "neo4j-links.csv"), ":END_ID"),
    "graph.graphml": graph(networkx.read_graphml(folder / "graph.graphml")),
    "graph.gexf": graph(networkx.read_gexf(folder / "graph.gexf")),
    "graph.ttl": said(rdflib.Graph().parse(folder / "graph.ttl", format="turtle")),
    "graph.nq": quads(),
    "graph.jsonld": said(rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")),
}
json.dump(found, sys.stdout, ensure_ascii=False, default=str)
