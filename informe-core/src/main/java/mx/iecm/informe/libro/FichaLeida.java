package mx.iecm.informe.libro;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Valor;

/** Una hoja de ficha, de dos columnas: {@code Campo} y {@code Valor}, un campo por fila. */
final class FichaLeida {

  private final Map<String, Campo> campos;

  /** El valor de un campo y su celda. */
  record Campo(Celda celda, Origen origen) {}

  private FichaLeida(Map<String, Campo> campos) {
    this.campos = campos;
  }

  /** Lee la ficha si su hoja está; si no, queda sin campos. */
  static FichaLeida leer(Lector lector, FormatoDeHoja formato, Destino destino) {
    var campos = new HashMap<String, Campo>();
    lector
        .hoja(formato.tabla().clave())
        .ifPresent(h -> new LectorDeFicha(lector, h, formato, destino).leer(campos));
    return new FichaLeida(campos);
  }

  private Optional<Campo> campo(String nombre) {
    return Optional.ofNullable(campos.get(Comparacion.clave(nombre)));
  }

  String escrito(String nombre) {
    return campo(nombre).map(c -> c.celda().escrito()).orElse("");
  }

  Optional<LocalDate> fecha(String nombre) {
    return campo(nombre)
        .filter(c -> c.celda().valor() instanceof Fechas f && f.legibles())
        .map(c -> ((Fechas) c.celda().valor()).tramos().get(0).inicio());
  }

  int entero(String nombre, int porOmision) {
    return campo(nombre)
        .filter(c -> c.celda().valor() instanceof Valor.Numero)
        .map(c -> ((Valor.Numero) c.celda().valor()).cantidad().intValue())
        .orElse(porOmision);
  }

  /** Dónde está el valor; toda la hoja si el campo falta. */
  Origen origen(String nombre, Lector lector, FormatoDeHoja formato) {
    return campo(nombre)
        .map(Campo::origen)
        .orElseGet(() -> new Origen(lector.libro().nombre(), formato.tabla().clave(), ""));
  }
}
