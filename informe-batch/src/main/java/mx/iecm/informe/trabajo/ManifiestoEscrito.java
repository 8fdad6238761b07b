package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;

/**
 * El manifiesto publicado: con qué se compiló, qué se midió, en qué acabó y qué se publicó.
 *
 * <p>No dice cuándo ni en qué máquina: los mismos datos dan el mismo manifiesto.
 */
final class ManifiestoEscrito {

  private ManifiestoEscrito() {}

  /**
   * El manifiesto en JSON.
   *
   * @param salidas lo publicado, menos él mismo
   */
  static String json(Manifiesto manifiesto, Resultado resultado, List<LibroCongelado> salidas) {
    var dictamen = resultado.dictamen();
    JsonObjectBuilder cifras = Json.createObjectBuilder();
    resultado.informe().stream()
        .flatMap(i -> i.cifras().stream())
        .forEach(c -> cifras.add(c.clave(), c.valor()));
    return JsonLegible.escribir(
        Json.createObjectBuilder()
            .add("version", manifiesto.version())
            .add("plantilla", manifiesto.plantilla())
            .add("java", System.getProperty("java.version"))
            .add("organo", organo(resultado))
            .add("periodo", periodo(resultado))
            .add("borrador", manifiesto.borrador())
            .add("veredicto", dictamen.veredicto().name())
            .add("cuentas", DictamenEnJson.cuentas(dictamen))
            .add("renglones", resultado.renglones())
            .add("libros", archivos(manifiesto.libros()))
            .add("acompanantes", archivos(manifiesto.acompanantes()))
            .add("cifras", cifras)
            .add("justificados", DictamenEnJson.jsonDeJustificados(dictamen))
            .add("ajustes", DictamenEnJson.jsonDeAjustes(dictamen))
            .add("salidas", archivos(salidas))
            .build());
  }

  private static String organo(Resultado resultado) {
    return resultado.informe().stream()
        .map(i -> i.programa().organo().nombre())
        .findFirst()
        .orElse("");
  }

  private static String periodo(Resultado resultado) {
    return resultado.informe().stream()
        .map(i -> i.emision().periodo().clave())
        .findFirst()
        .orElse("");
  }

  private static JsonArrayBuilder archivos(List<LibroCongelado> congelados) {
    JsonArrayBuilder archivos = Json.createArrayBuilder();
    for (LibroCongelado c : congelados) {
      archivos.add(
          Json.createObjectBuilder()
              .add("nombre", c.nombre())
              .add("sha256", c.sha256())
              .add("bytes", c.bytes()));
    }
    return archivos;
  }
}
