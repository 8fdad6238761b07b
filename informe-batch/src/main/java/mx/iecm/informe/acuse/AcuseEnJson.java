package mx.iecm.informe.acuse;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import mx.iecm.informe.acuse.AcuseDeRecibo.Cifra;
import mx.iecm.informe.acuse.AcuseDeRecibo.Entrega;
import mx.iecm.informe.acuse.AcuseDeRecibo.Hallados;
import mx.iecm.informe.acuse.AcuseDeRecibo.Libro;
import mx.iecm.informe.acuse.AcuseDeRecibo.Recepcion;
import mx.iecm.informe.acuse.AcuseDeRecibo.Tabla;
import mx.iecm.informe.origen.Huella;

/** Un acuse en JSON, con su sello. */
public final class AcuseEnJson {

  /** Lo que dice en {@code formato}: con eso se reconoce. */
  static final String FORMATO = "informe-acuse/1";

  static final String SELLO = "sello";

  private static final String ALCANCE =
      "El sello es el SHA-256 de este acuse sin él, en la forma canónica del RFC 8785. Dice si el"
          + " acuse se dañó o se cambió sin querer; no es una firma y quien lo cambie a propósito"
          + " puede rehacerlo. La prueba de la entrega es la copia que guarda el servidor.";

  /** Un nombre repetido dejaría leer una cosa y comprobar otra. */
  private static final JsonReaderFactory LECTORES =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private AcuseEnJson() {}

  /** El acuse, ya sellado. */
  public static JsonObject escribir(AcuseDeRecibo acuse) {
    var entrega = acuse.entrega();
    var recepcion = acuse.recepcion();
    var hallados = acuse.hallados();
    var sinSello =
        Json.createObjectBuilder()
            .add("formato", FORMATO)
            .add("folio", acuse.folio())
            .add("organo", entrega.organo())
            .add("periodo", entrega.periodo())
            .add("area", entrega.area())
            .add("nombre", entrega.nombre())
            .add("recibida", recepcion.cuando().toString())
            .add("recibidaDe", recepcion.quien())
            .add("puntualidad", recepcion.puntualidad().name())
            .add("motivo", recepcion.motivo())
            .add("libro", libro(acuse.libro()))
            .add("tablas", tablas(acuse))
            .add("cifras", cifras(acuse))
            .add("errores", hallados.errores())
            .add("advertencias", hallados.advertencias())
            .add("notas", hallados.notas())
            .add("alcance", ALCANCE)
            .build();
    return Json.createObjectBuilder(sinSello).add(SELLO, sello(sinSello)).build();
  }

  /** El sello que le corresponde a un acuse, lo traiga o no. */
  static String sello(JsonObject acuse) {
    var sinSello = Json.createObjectBuilder(acuse).remove(SELLO).build();
    return Huella.de(JsonCanonico.de(sinSello).getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject libro(Libro libro) {
    return Json.createObjectBuilder()
        .add("nombre", libro.nombre())
        .add("sha256", libro.sha256())
        .add("tamano", libro.tamano())
        .build();
  }

  private static JsonArrayBuilder tablas(AcuseDeRecibo acuse) {
    var arreglo = Json.createArrayBuilder();
    for (Tabla t : acuse.tablas()) {
      arreglo.add(
          Json.createObjectBuilder()
              .add("clave", t.clave())
              .add("hoja", t.hoja())
              .add("renglones", t.renglones()));
    }
    return arreglo;
  }

  private static JsonArrayBuilder cifras(AcuseDeRecibo acuse) {
    var arreglo = Json.createArrayBuilder();
    for (Cifra c : acuse.cifras()) {
      arreglo.add(
          Json.createObjectBuilder()
              .add("clave", c.clave())
              .add("descripcion", c.descripcion())
              .add("valor", c.valor()));
    }
    return arreglo;
  }

  /** El mismo JSON con sangría, para guardarlo en un archivo. */
  public static String legible(JsonObject acuse) {
    var texto = new StringWriter();
    var fabrica = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (var escritor = fabrica.createWriter(texto)) {
      escritor.writeObject(acuse);
    }
    return texto + "\n";
  }

  /** El JSON de un texto; vacío si no es un objeto y nada más, o si repite un nombre. */
  public static Optional<JsonObject> objeto(String texto) {
    try (JsonParser repaso = Json.createParser(new StringReader(texto));
        JsonReader lector = LECTORES.createReader(new StringReader(texto))) {
      repaso.next();
      repaso.skipObject();
      return repaso.hasNext() ? Optional.empty() : Optional.of(lector.readObject());
    } catch (JsonException | IllegalStateException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /** El acuse de un JSON; vacío si le falta algo o no es un acuse. No mira el sello. */
  public static Optional<AcuseDeRecibo> leer(JsonObject json) {
    try {
      return FORMATO.equals(json.getString("formato", ""))
          ? Optional.of(acuse(json))
          : Optional.empty();
    } catch (NullPointerException
        | ClassCastException
        | IllegalArgumentException
        | ArithmeticException
        | DateTimeParseException e) {
      // Así dice la API de JSON que un dato falta o es de otra clase.
      return Optional.empty();
    }
  }

  private static AcuseDeRecibo acuse(JsonObject json) {
    return new AcuseDeRecibo(
        json.getString("folio"),
        new Entrega(
            json.getString("organo"),
            json.getString("periodo"),
            json.getString("area"),
            json.getString("nombre")),
        new Recepcion(
            OffsetDateTime.parse(json.getString("recibida")),
            json.getString("recibidaDe"),
            Puntualidad.valueOf(json.getString("puntualidad")),
            json.getString("motivo")),
        libro(json.getJsonObject("libro")),
        json.getJsonArray("tablas").getValuesAs(AcuseEnJson::tabla),
        json.getJsonArray("cifras").getValuesAs(AcuseEnJson::cifra),
        new Hallados(json.getInt("errores"), json.getInt("advertencias"), json.getInt("notas")));
  }

  private static Libro libro(JsonObject json) {
    return new Libro(
        json.getString("nombre"),
        json.getString("sha256"),
        json.getJsonNumber("tamano").longValueExact());
  }

  private static Tabla tabla(JsonObject json) {
    return new Tabla(
        json.getString("clave"),
        json.getString("hoja"),
        json.getJsonNumber("renglones").longValueExact());
  }

  private static Cifra cifra(JsonObject json) {
    return new Cifra(
        json.getString("clave"), json.getString("descripcion"), json.getString("valor"));
  }
}
