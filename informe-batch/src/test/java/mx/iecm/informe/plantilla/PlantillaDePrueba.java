package mx.iecm.informe.plantilla;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.documento.Plantilla;
import mx.iecm.informe.paquete.PaqueteDeWord;

/** La plantilla del producto con algo cambiado, como la dejaría quien la edita. */
public final class PlantillaDePrueba {

  private final Map<String, byte[]> partes = new TreeMap<>();

  private PlantillaDePrueba() {
    try {
      var usual = PaqueteDeWord.de(Plantilla.usual().bytes());
      usual.nombres().forEach(n -> partes.put(n, usual.bytes(n)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** La del producto. */
  public static PlantillaDePrueba usual() {
    return new PlantillaDePrueba();
  }

  /** Cambia lo que cumpla un patrón en una parte; falla si no hay nada que cambiar. */
  public PlantillaDePrueba cambiar(String parte, String patron, String nuevo) {
    String antes = new String(partes.getOrDefault(parte, new byte[0]), UTF_8);
    String despues = Pattern.compile(patron).matcher(antes).replaceAll(nuevo);
    if (despues.equals(antes)) {
      throw new AssertionError(parte + " no tiene " + patron);
    }
    return poner(parte, despues.getBytes(UTF_8));
  }

  /** Pone una parte. */
  public PlantillaDePrueba poner(String parte, byte[] contenido) {
    partes.put(parte, contenido);
    return this;
  }

  PlantillaDePrueba poner(String parte, String contenido) {
    return poner(parte, contenido.getBytes(UTF_8));
  }

  PlantillaDePrueba quitar(String parte) {
    partes.remove(parte);
    return this;
  }

  /** Agrega una relación a una parte que ya tiene otras. */
  PlantillaDePrueba relacionar(String rels, String tipo, String destino, boolean externa) {
    String relacion =
        "<Relationship Id=\"rIdX\" Type=\"http://x/relationships/%s\" Target=\"%s\"%s/>"
            .formatted(tipo, destino, externa ? " TargetMode=\"External\"" : "");
    return cambiar(
        rels, "</Relationships>", Matcher.quoteReplacement(relacion + "</Relationships>"));
  }

  /** Pone algo justo antes del control del contenido. */
  PlantillaDePrueba enElCuerpo(String xml) {
    return cambiar(
        PaqueteDeWord.DOCUMENTO,
        "(<w:sdt><w:sdtPr><w:alias w:val=\"Contenido\"/>)",
        Matcher.quoteReplacement(xml) + "$1");
  }

  /** Como la guardaría Word en español: con otros ids en los estilos que Word conoce. */
  public PlantillaDePrueba comoWordEnEspanol() {
    var ids = new LinkedHashMap<String, String>();
    ids.put("Heading", "Ttulo");
    ids.put("BodyText", "Textoindependiente");
    ids.put("ListBullet", "Listaconvietas");
    ids.put("ListNumber", "Listaconnmeros");
    ids.put("TOC", "TDC");
    ids.put("FootnoteText", "Textonotapie");
    ids.put("FootnoteReference", "Refdenotaalpie");
    ids.put("Hyperlink", "Hipervnculo");
    for (String parte : new String[] {"word/styles.xml", "word/numbering.xml"}) {
      ids.forEach(
          (de, a) -> {
            String patron = "((?:styleId|pStyle w:val|basedOn w:val|next w:val)=\")" + de;
            String xml = new String(partes.getOrDefault(parte, new byte[0]), UTF_8);
            poner(parte, xml.replaceAll(patron, "$1" + a));
          });
    }
    return cambiar(
            "word/document.xml", "pStyle w:val=\"BodyText\"", "pStyle w:val=\"Textoindependiente\"")
        .cambiar("word/document.xml", "pStyle w:val=\"TOC1\"", "pStyle w:val=\"TDC1\"");
  }

  /** El archivo. */
  public byte[] bytes() {
    return new PaqueteDeWord(partes).escrito();
  }
}
