package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.util.Map;

/** La lista de tipos del paquete con los de las partes que se agregan. */
record TiposAgregados(Map<String, String> tipos) implements Copista.Cambio {

  @Override
  public boolean abre(Copista copia, String nombre) {
    return false;
  }

  @Override
  public void cierra(Copista copia, String nombre) throws IOException {
    if (copia.nivel() == 0) {
      for (var tipo : tipos.entrySet()) {
        copia.crudo(
            "<%s PartName=\"/%s\" ContentType=\"%s\"/>"
                .formatted(copia.etiqueta("Override"), tipo.getKey(), tipo.getValue()));
      }
    }
  }
}
