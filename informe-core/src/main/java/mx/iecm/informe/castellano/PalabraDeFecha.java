package mx.iecm.informe.castellano;

import java.util.HashMap;
import java.util.Map;

/**
 * Una palabra de las que forman las fechas.
 *
 * @param pieza qué papel tiene
 * @param valor el mes, el día de la semana (1 es lunes) o el ordinal; 0 si no es ninguno
 */
record PalabraDeFecha(PiezaDeFecha pieza, int valor) {

  private static final PalabraDeFecha OTRA = new PalabraDeFecha(PiezaDeFecha.OTRA, 0);
  private static final Map<String, PalabraDeFecha> TODAS = new HashMap<>();

  static {
    for (int i = 0; i < 12; i++) {
      agregar(PiezaDeFecha.MES, i + 1, Calendario.MESES.get(i));
      // «mayo» y «mar» también abrevian así; «mar» por martes lo resuelve quien lee.
      agregar(PiezaDeFecha.MES, i + 1, Calendario.MESES.get(i).substring(0, 3));
    }
    agregar(PiezaDeFecha.MES, 9, "setiembre", "sept", "set");
    for (int i = 0; i < 7; i++) {
      String dia = Comparacion.clave(Calendario.DIAS.get(i));
      agregar(PiezaDeFecha.SEMANA, i + 1, dia);
      if (i != 1) {
        agregar(PiezaDeFecha.SEMANA, i + 1, dia.substring(0, 3));
      }
    }
    agregar(PiezaDeFecha.SEMANA, 3, "mier");
    agregar(PiezaDeFecha.SEMANA, 6, "sabados");
    agregar(PiezaDeFecha.SEMANA, 7, "domingos");
    agregar(PiezaDeFecha.DE, 0, "de", "del", "desde");
    agregar(PiezaDeFecha.A, 0, "a", "al", "hasta");
    agregar(PiezaDeFecha.Y, 0, "y", "e");
    agregar(PiezaDeFecha.PRIMERO, 1, "primero");
    agregar(PiezaDeFecha.ORDINAL, 1, "primera", "primer");
    agregar(PiezaDeFecha.ORDINAL, 2, "segunda");
    agregar(PiezaDeFecha.QUINCENA, 0, "quincena", "quincenas");
    agregar(PiezaDeFecha.MES_O_EJERCICIO, 0, "mes", "meses", "ano");
    agregar(PiezaDeFecha.RUIDO, 0, "el", "la", "los", "las", "dia", "dias");
    agregar(PiezaDeFecha.T, 0, "t");
  }

  private static void agregar(PiezaDeFecha pieza, int valor, String... palabras) {
    for (String palabra : palabras) {
      TODAS.put(palabra, new PalabraDeFecha(pieza, valor));
    }
  }

  /** El papel de una palabra plegada; {@link PiezaDeFecha#OTRA} si las fechas no la usan. */
  static PalabraDeFecha de(String palabra) {
    return TODAS.getOrDefault(palabra, OTRA);
  }
}
