import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { fetchPage } from "../../src/desk/recording/fetch-page.js";
import { isPublicAddress } from "../../src/desk/recording/public-address.js";

test("a page is fetched from public hosts alone, whatever it leads to", async () => {
  for (const address of [
    "127.0.0.1",
    "10.1.2.3",
    "169.254.169.254",
    "192.168.0.1",
    "100.64.1.1",
    "0.0.0.0",
    "::1",
    "::ffff:10.0.0.1",
    "fd00::1",
    "fe80::1",
    "64:ff9b::a00:1",
    "2002:a00:1::",
  ])
    expect([address, isPublicAddress(address)]).toEqual([address, false]);
  for (const address of ["93.184.216.34", "2606:2800:220:1::1"]) expect(isPublicAddress(address)).toBe(true);
  const site = createServer((request, response) => {
    if (request.url === "/away") return response.writeHead(302, { location: "http://inside.example/" }).end();
    if (request.url === "/large")
      return response.writeHead(200, { "content-type": "text/html" }).end(Buffer.alloc(11 * 1024 * 1024, "a"));
    if (request.url === "/on") return response.writeHead(302, { location: "/on" }).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<p>${request.headers.host}</p>`);
  });
  await new Promise<void>((done) => void site.listen(0, "127.0.0.1", done));
  onTestFinished(() => void site.close());
  const { port } = site.address() as AddressInfo;
  const net = {
    resolve: async (host: string) => (host === "news.example" ? ["127.0.0.1"] : ["10.0.0.1"]),
    isAllowed: (address: string) => address === "127.0.0.1",
    ports: ["", String(port)],
  };
  const from = (path: string) => fetchPage(`http://news.example:${port}${path}`, "on", net);
  expect((await from("/a/1.html")).bytes.toString()).toContain(`news.example:${port}`);
  await expect(from("/away")).rejects.toMatchObject({ code: "NOT_ALLOWED" });
  await expect(from("/large")).rejects.toMatchObject({ code: "TOO_LARGE" });
  await expect(from("/on")).rejects.toMatchObject({ code: "INVALID" });
  await expect(fetchPage(`http://127.0.0.1:${port}/`, "on")).rejects.toMatchObject({ code: "NOT_ALLOWED" });
  await expect(fetchPage("http://127.0.0.1/", "on")).rejects.toMatchObject({ code: "NOT_ALLOWED" });
  await expect(fetchPage("http://localhost/", "on")).rejects.toMatchObject({ code: "NOT_ALLOWED" });
  await expect(fetchPage("http://news.example/", ["*.edu.cn"], net)).rejects.toMatchObject({ code: "NOT_ALLOWED" });
  await expect(fetchPage("file:///etc/passwd", "on")).rejects.toMatchObject({ code: "INVALID" });
});
