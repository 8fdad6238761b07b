package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CLAVE;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.HojaLeida.Registro;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Grafica;

/** Lee la columna {@code Gráfica} de {@code Tablas}: {@code por mes} o {@code por valor:X}. */
final class LectorDeGrafica {

  private static final String COLUMNA = "Gráfica";
  private static final Pattern POR_MES = Pattern.compile("por mes", Pattern.CASE_INSENSITIVE);
  private static final Pattern POR_VALOR =
      Pattern.compile("por valor\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<Columna> columnas;
  private final Consumer<Hallazgo> avisos;

  /**
   * @param columnas las de la tabla que se grafica
   */
  LectorDeGrafica(List<Columna> columnas, Consumer<Hallazgo> avisos) {
    this.columnas = columnas;
    this.avisos = avisos;
  }

  /** La gráfica pedida; la que no se puede hacer se señala y no se hace. */
  Grafica leer(Registro r) {
    String pedida = r.escrito(COLUMNA).strip();
    if (pedida.isEmpty()) {
      return new Grafica.Ninguna();
    }
    var lugar = Lugar.de(r.origen(COLUMNA));
    if (POR_MES.matcher(pedida).matches()) {
      return porMes(lugar);
    }
    var porValor = POR_VALOR.matcher(pedida);
    if (porValor.matches()) {
      return porValor(porValor.group(1), lugar);
    }
    avisos.accept(CLAVE.variante("grafica", lugar, Muestra.de(pedida)));
    return new Grafica.Ninguna();
  }

  private Grafica porMes(Lugar lugar) {
    if (columnas.stream().anyMatch(c -> c.tipo().esDeFechas())) {
      return new Grafica.PorMes();
    }
    avisos.accept(CLAVE.variante("graficasinfecha", lugar));
    return new Grafica.Ninguna();
  }

  private Grafica porValor(String escrito, Lugar lugar) {
    var encabezados = columnas.stream().map(Columna::encabezado).toList();
    var columna = encabezados.stream().filter(e -> Comparacion.iguales(e, escrito)).findFirst();
    if (columna.isEmpty()) {
      Claves.desconocida("encabezado", escrito, encabezados, lugar, avisos);
    }
    return columna.<Grafica>map(Grafica.PorValor::new).orElseGet(Grafica.Ninguna::new);
  }
}
