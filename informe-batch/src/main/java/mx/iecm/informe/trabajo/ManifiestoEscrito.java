package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;

/** El manifiesto publicado: con qué se compiló y qué se midió. */
final class ManifiestoEscrito {

  private ManifiestoEscrito() {}

  static String json(Manifiesto manifiesto, Resultado resultado) {
    JsonObjectBuilder cifras = Json.createObjectBuilder();
    resultado.informe().stream()
        .flatMap(i -> i.cifras().stream())
        .forEach(c -> cifras.add(c.clave(), c.valor()));
    return JsonLegible.escribir(
        Json.createObjectBuilder()
            .add("version", manifiesto.version())
            .add("plantilla", manifiesto.plantilla())
            .add("borrador", manifiesto.borrador())
            .add("veredicto", resultado.dictamen().veredicto().name())
            .add("libros", archivos(manifiesto.libros()))
            .add("acompanantes", archivos(manifiesto.acompanantes()))
            .add("cifras", cifras)
            .build());
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
