package mx.iecm.informe.servidor;

import jakarta.json.JsonObject;

/** El criterio del periodo del ejemplo, que cada prueba deja como lo encontró. */
final class CriterioDePrueba {

  static final String RUTA = "/api/periodos/" + CasoReal.PERIODO + "/criterio";

  private CriterioDePrueba() {}

  /** Quita todo lo que la secretaría decidió. */
  static void vaciar(Cliente secretaria) {
    var criterio = secretaria.pedir(RUTA).objeto();
    for (var j : criterio.getJsonArray("justificaciones").getValuesAs(JsonObject.class)) {
      secretaria.borrar(RUTA + "/justificaciones/" + j.getString("id"));
    }
    for (var a : criterio.getJsonArray("ajustes").getValuesAs(JsonObject.class)) {
      secretaria.borrar(RUTA + "/reglas/" + a.getString("regla"));
    }
    secretaria.borrar(RUTA + "/anterior");
  }
}
