package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.COLUMNA_DESCONOCIDA;
import static mx.iecm.informe.libro.FichasDeLectura.COLUMNA_REPETIDA;
import static mx.iecm.informe.libro.FichasDeLectura.FALTA_COLUMNA;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.FichaLeida.Campo;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import org.apache.poi.ss.util.CellReference;

/**
 * Lee una hoja de ficha: sus dos columnas, {@code Campo} y {@code Valor}, pueden ir en otro orden.
 */
final class LectorDeFicha {

  private final Lector lector;
  private final IndiceDeHojas.Entrada entrada;
  private final Destino destino;
  private final LectorDeCelda celdas;
  private final List<Columna> esperadas;
  private final Map<String, Columna> faltan = new LinkedHashMap<>();
  private int deCampo;
  private int deValor = 1;

  LectorDeFicha(
      Lector lector, IndiceDeHojas.Entrada entrada, FormatoDeHoja formato, Destino destino) {
    this.lector = lector;
    this.entrada = entrada;
    this.destino = destino;
    this.celdas = new LectorDeCelda(lector, entrada.nombre());
    this.esperadas = formato.tabla().columnas();
    esperadas.forEach(c -> faltan.put(Comparacion.clave(c.encabezado()), c));
  }

  /** Pone en {@code campos} cada campo esperado que la hoja trae. */
  void leer(Map<String, Campo> campos) {
    try (var hoja = lector.abrir(entrada)) {
      boolean primera = true;
      while (hoja.siguiente()) {
        if (hoja.fila().enBlanco()) {
          continue;
        }
        if (!primera || !esEncabezado(hoja.fila())) {
          leer(hoja.fila(), campos);
        }
        primera = false;
      }
    }
    faltan.values().stream()
        .filter(Columna::obligatoria)
        .map(c -> FALTA_COLUMNA.variante("campo", lugar(), c.encabezado()))
        .forEach(lector.avisos());
  }

  private boolean esEncabezado(Fila fila) {
    int campo = -1;
    int valor = -1;
    for (int i = 0; i < fila.cuantas(); i++) {
      String clave = Comparacion.clave(fila.celda(i).valor);
      campo = clave.equals("campo") ? fila.celda(i).columna : campo;
      valor = clave.equals("valor") ? fila.celda(i).columna : valor;
    }
    if (campo < 0 || valor < 0) {
      return false;
    }
    deCampo = campo;
    deValor = valor;
    return true;
  }

  private void leer(Fila fila, Map<String, Campo> campos) {
    String campo = celda(fila, deCampo).map(c -> Espacios.recortar(c.valor)).orElse("");
    String clave = Comparacion.clave(campo);
    var columna = faltan.remove(clave);
    if (columna != null) {
      campos.put(clave, leer(fila, columna));
    } else if (campos.containsKey(clave)) {
      lector.avisos().accept(COLUMNA_REPETIDA.variante("campo", lugar(fila), campo));
    } else if (!clave.isEmpty()) {
      var nombres = esperadas.stream().map(Columna::encabezado).toList();
      var hallazgo = COLUMNA_DESCONOCIDA.variante("campo", lugar(fila), campo);
      lector
          .avisos()
          .accept(
              Propuestas.cercana(campo, nombres)
                  .map(c -> hallazgo.proponiendo("¿quiso escribir «" + c + "»?"))
                  .orElse(hallazgo));
    }
  }

  /** Entrega el campo como un renglón de una columna, para que lo revisen las mismas reglas. */
  private Campo leer(Fila fila, Columna columna) {
    String letras = CellReference.convertNumToColString(deValor);
    String direccion = letras + fila.numero;
    Celda celda =
        celda(fila, deValor)
            .filter(c -> !c.enBlanco() || c.sinValor)
            .map(c -> celdas.leer(c, columna, fila.numero))
            .orElseGet(() -> celdas.enBlanco(columna, direccion));
    var hoja = new Hoja(lector.libro().nombre(), entrada.nombre(), List.of(letras));
    var receptor = destino.abrir(FormatoDeHoja.fija(entrada.nombre(), columna).tabla(), hoja);
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

  private Lugar lugar() {
    return Lugar.hoja(lector.libro().nombre(), entrada.nombre());
  }

  private Lugar lugar(Fila fila) {
    return lugar().conCeldas(List.of(Encabezados.direccion(deCampo, fila.numero)));
  }
}
