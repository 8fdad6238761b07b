package mx.iecm.informe.cadenas;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Textos hechos para romper a quien los escribe: los 515 de la Big List of Naughty Strings (MIT, su
 * licencia está junto a ella) y los que a un documento de Word le pueden doler.
 */
public final class CadenasHostiles {

  /** Cuántas trae la lista pública. */
  public static final int DE_LA_LISTA = 515;

  /** Todas. */
  public static final List<String> TODAS = todas();

  private CadenasHostiles() {}

  private static List<String> todas() {
    var todas = new ArrayList<String>();
    try (var en = CadenasHostiles.class.getResourceAsStream("blns.json");
        var lector = Json.createReader(Objects.requireNonNull(en))) {
      lector.readArray().getValuesAs(JsonString.class).forEach(s -> todas.add(s.getString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (todas.size() != DE_LA_LISTA) {
      throw new AssertionError("la lista trae " + todas.size());
    }
    todas.addAll(deWord());
    return List.copyOf(todas);
  }

  private static List<String> deWord() {
    return List.of(
        "{{organo}}",
        "{{#each}}",
        "${7*7}",
        "«cifra»",
        "{ TOC \\o \"1-9\" }",
        "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }",
        "{ INCLUDEPICTURE \"http://ejemplo.mx/a.png\" }",
        "=cmd|' /C calc'!A0",
        "@SUMA(1+1)*cmd|' /C calc'!A0",
        "]]>",
        "<![CDATA[x]]>",
        "</w:t></w:r></w:p><w:p>",
        "<w:altChunk r:id=\"rId1\"/>",
        "<?xml version=\"1.0\"?>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;",
        "&amp;lt;&#x0;&#xFFFF;&noexiste;",
        "\uE001INDICE\uE001",
        "\uE001CONTENIDO\uE001",
        "\uE001AVISO\uE001",
        "javascript:alert(1)",
        "JaVaScRiPt://ejemplo.mx/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "\\\\servidor\\compartido\\a.exe",
        "https://ejemplo.mx/" + "a".repeat(3000),
        "https://ejemplo.mx/\u202Efdp.exe",
        "http://[::1",
        "mailto:",
        "\u202Ederecha a izquierda\u202C",
        "\u200B\u200C\u200D\uFEFF",
        "\u2028\u2029\u0085",
        "\uD800",
        "\uDC00 al revés \uD800",
        "\uD83D\uDE00\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62",
        "\u0000\u0001\u0008\u000B\u000C\u001F",
        "\uFFFE\uFFFF",
        "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324\u031E\u0349A\u035A\u032F",
        "x".repeat(32_767),
        "\n".repeat(500) + "\t".repeat(500),
        " ".repeat(2000) + "a",
        "_x000D_ _x0041_");
  }
}
