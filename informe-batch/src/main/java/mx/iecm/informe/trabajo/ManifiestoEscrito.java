package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

/** El manifiesto publicado: con qué se compiló y qué se midió. */
final class ManifiestoEscrito {

  private ManifiestoEscrito() {}

  static String json(Manifiesto manifiesto, Resultado resultado) {
    JsonArrayBuilder libros = Json.createArrayBuilder();
    manifiesto
        .libros()
        .forEach(
            l ->
                libros.add(
                    Json.createObjectBuilder()
                        .add("nombre", l.nombre())
                        .add("sha256", l.sha256())
                        .add("bytes", l.bytes())));
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
            .add("libros", libros)
            .add("cifras", cifras)
            .build());
  }
}
