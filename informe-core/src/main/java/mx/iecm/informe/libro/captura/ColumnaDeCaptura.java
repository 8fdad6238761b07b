package mx.iecm.informe.libro.captura;

import java.util.List;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;

/**
 * Una columna de una hoja de captura.
 *
 * @param columna lo que el contrato dice de ella
 * @param ayuda qué se escribe ahí
 * @param ancho en caracteres
 * @param exigida si un renglón empezado debe llevarla
 */
record ColumnaDeCaptura(Columna columna, String ayuda, int ancho, boolean exigida) {

  private static final int MENOR = 8;
  private static final int MAYOR = 80;
  private static final double POR_CIENTO = 1.3;

  /** Una columna de una hoja fija; si tiene {@code valores}, se elige de ellos. */
  static ColumnaDeCaptura fija(Columna columna, List<String> valores, String ayuda, int ancho) {
    var con =
        valores.isEmpty()
            ? columna
            : new Columna(
                columna.encabezado(), TipoColumna.LISTA, columna.obligatoria(), valores, "", 0);
    return new ColumnaDeCaptura(con, prefijo(columna) + ayuda, ancho, columna.obligatoria());
  }

  /** Una columna de una tabla del programa. */
  static ColumnaDeCaptura deTabla(Columna columna, String ayuda, boolean exigida) {
    return new ColumnaDeCaptura(columna, prefijo(columna) + ayuda, ancho(columna), exigida);
  }

  private static String prefijo(Columna columna) {
    return columna.obligatoria() ? "Obligatoria. " : "Opcional. ";
  }

  private static int ancho(Columna columna) {
    if (columna.ancho() > 0) {
      return Math.max(MENOR, Math.min(MAYOR, (int) Math.round(columna.ancho() * POR_CIENTO)));
    }
    return switch (columna.tipo()) {
      case CONSECUTIVO -> MENOR;
      case NUMERO -> 14;
      case HORA -> 18;
      case FOLIO, LISTA -> 26;
      case FECHA -> 26;
      case FECHA_CON_DIA, TEXTO -> 34;
      case FECHAS, PERIODO, ENLACE -> 38;
      case TEXTO_LARGO -> 60;
    };
  }

  String encabezado() {
    return columna.encabezado();
  }
}
