package mx.iecm.informe.compilacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.trabajo.Encargo;

/** Los dictámenes que dejaron las compilaciones. */
@ApplicationScoped
public class Dictamenes {

  private static final String DICTAMEN = "dictamen.json";

  @Inject Compilaciones compilaciones;
  @Inject Almacen almacen;

  /**
   * El de una compilación.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no lo dejó
   */
  public JsonObject de(UUID compilacion) {
    var archivo = compilaciones.producto(compilacion, DICTAMEN);
    try (InputStream en = almacen.abrir(archivo.id());
        var lector = Json.createReader(en)) {
      return lector.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer el dictamen de " + compilacion, e);
    }
  }

  /**
   * Lo que el último dictamen en que entró dice del libro que vale de un área; vacío si todavía no
   * entra en ninguno.
   *
   * @param siglas del área
   */
  public JsonArray deArea(String periodo, String siglas) {
    String libro = Encargo.nombreDeEntrega(siglas);
    var suyos = Json.createArrayBuilder();
    compilaciones
        .ultimaConLoVigente(periodo, siglas)
        .ifPresent(
            ultima ->
                de(ultima).getJsonArray("hallazgos").stream()
                    .map(JsonValue::asJsonObject)
                    .filter(h -> h.getString("libro").equals(libro))
                    .forEach(suyos::add));
    return suyos.build();
  }
}
