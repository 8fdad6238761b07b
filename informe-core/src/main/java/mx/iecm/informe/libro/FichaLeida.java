package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.COLUMNA_DESCONOCIDA;
import static mx.iecm.informe.libro.FichasDeLectura.FALTA_COLUMNA;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.Valor;

/** Una hoja de ficha, de dos columnas: {@code Campo} y {@code Valor}, un campo por fila. */
final class FichaLeida {

  private final Map<String, Campo> campos = new HashMap<>();

  /** El valor de un campo y su celda. */
  record Campo(Celda celda, Origen origen) {}

  private FichaLeida() {}

  static FichaLeida leer(Lector lector, FormatoDeHoja formato, Destino destino) {
    var ficha = new FichaLeida();
    lector
        .hoja(formato.tabla().clave())
        .ifPresent(entrada -> ficha.llenar(lector, entrada, formato, destino));
    return ficha;
  }

  private void llenar(
      Lector lector, IndiceDeHojas.Entrada entrada, FormatoDeHoja formato, Destino destino) {
    var lugar = Lugar.hoja(lector.libro().nombre(), entrada.nombre());
    var celdas = new LectorDeCelda(lector, entrada.nombre());
    var columnas = formato.tabla().columnas();
    var nombres = columnas.stream().map(Columna::encabezado).toList();
    var faltan = new HashMap<String, Columna>();
    columnas.forEach(c -> faltan.put(Comparacion.clave(c.encabezado()), c));
    try (var hoja = lector.abrir(entrada)) {
      while (hoja.siguiente()) {
        var fila = hoja.fila();
        String campo = celda(fila, 0).map(c -> Espacios.recortar(c.valor)).orElse("");
        String clave = Comparacion.clave(campo);
        var columna = faltan.remove(clave);
        if (columna != null) {
          campos.put(clave, campo(celdas, fila, columna, destino));
        } else if (campos.containsKey(clave)) {
          lector
              .avisos()
              .accept(
                  FichasDeLectura.COLUMNA_REPETIDA.variante(
                      "campo", lugar.conCeldas(List.of("A" + fila.numero)), campo));
        } else if (!clave.isEmpty() && !clave.equals("campo")) {
          var hallazgo =
              COLUMNA_DESCONOCIDA.variante(
                  "campo", lugar.conCeldas(List.of("A" + fila.numero)), campo);
          lector
              .avisos()
              .accept(
                  Propuestas.cercana(campo, nombres)
                      .map(c -> hallazgo.proponiendo("¿quiso escribir «" + c + "»?"))
                      .orElse(hallazgo));
        }
      }
    }
    for (Columna columna : columnas) {
      if (faltan.containsValue(columna) && columna.obligatoria()) {
        lector.avisos().accept(FALTA_COLUMNA.variante("campo", lugar, columna.encabezado()));
      }
    }
  }

  /** Entrega el campo como un renglón de una columna, para que lo revisen las mismas reglas. */
  private static Campo campo(LectorDeCelda celdas, Fila fila, Columna columna, Destino destino) {
    String direccion = "B" + fila.numero;
    Celda celda =
        celda(fila, 1)
            .filter(c -> !c.enBlanco() || c.sinValor)
            .map(c -> celdas.leer(c, columna, fila.numero))
            .orElseGet(() -> celdas.enBlanco(columna, direccion));
    var hoja = new Hoja(celdas.lector().libro().nombre(), celdas.hoja(), List.of("B"));
    var receptor = destino.abrir(FormatoDeHoja.fija(celdas.hoja(), columna).tabla(), hoja);
    receptor.renglon(new Renglon(fila.numero, List.of(celda), Texto.VACIO));
    receptor.cerrar();
    return new Campo(celda, new Origen(hoja.libro(), hoja.nombre(), direccion));
  }

  private static Optional<CeldaCruda> celda(Fila fila, int columna) {
    for (int i = 0; i < fila.cuantas(); i++) {
      if (fila.celda(i).columna == columna) {
        return Optional.of(fila.celda(i));
      }
    }
    return Optional.empty();
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
