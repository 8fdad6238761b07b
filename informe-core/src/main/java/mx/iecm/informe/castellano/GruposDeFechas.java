package mx.iecm.informe.castellano;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Fechas.Tramo;

/** Enumera tramos sin repetir el mes ni el año que comparten con el que sigue. */
final class GruposDeFechas {

  /**
   * Tramos vecinos que se dicen juntos.
   *
   * @param texto con su mes y sin el año del final
   * @param primero el año en que empieza
   * @param ultimo el año en que termina
   * @param enumera si ya tiene una «y» por dentro
   */
  private record Grupo(String texto, int primero, int ultimo, boolean enumera) {}

  /** Todos los tramos; {@code conSemana} antepone a cada día el de la semana. */
  static String escribir(List<Tramo> tramos, boolean conSemana) {
    var grupos = new ArrayList<Grupo>();
    int i = 0;
    while (i < tramos.size()) {
      int j = finDelGrupo(tramos, i);
      grupos.add(grupo(tramos.subList(i, j), conSemana));
      i = j;
    }
    return unir(grupos);
  }

  private static int finDelGrupo(List<Tramo> tramos, int inicio) {
    int fin = inicio + 1;
    while (fin < tramos.size() && vanJuntos(tramos.get(fin - 1), tramos.get(fin))) {
      fin++;
    }
    return fin;
  }

  /** Los días sueltos de un mes, sus dos quincenas, y los meses seguidos de un año. */
  private static boolean vanJuntos(Tramo uno, Tramo otro) {
    if (uno.grano() != otro.grano()) {
      return false;
    }
    return switch (uno.grano()) {
      case DIA -> uno.unSoloDia() && otro.unSoloDia() && mes(uno).equals(mes(otro));
      case MES -> mes(uno).plusMonths(1).equals(mes(otro)) && mes(otro).getMonthValue() > 1;
      case QUINCENA -> esPrimera(uno) && mes(uno).equals(mes(otro)) && !esPrimera(otro);
    };
  }

  private static Grupo grupo(List<Tramo> tramos, boolean conSemana) {
    var primero = tramos.get(0);
    var ultimo = tramos.get(tramos.size() - 1);
    boolean enumera = tramos.size() > 1;
    String texto =
        switch (primero.grano()) {
          case MES -> meses(tramos);
          case QUINCENA ->
              Listas.unir(tramos.stream().map(t -> esPrimera(t) ? "primera" : "segunda").toList())
                  + " quincena de "
                  + nombre(primero.inicio());
          case DIA ->
              primero.unSoloDia()
                  ? Listas.unir(tramos.stream().map(t -> numero(t.inicio(), conSemana)).toList())
                      + " de "
                      + nombre(primero.inicio())
                  : rango(primero, conSemana);
        };
    return new Grupo(texto, primero.inicio().getYear(), ultimo.fin().getYear(), enumera);
  }

  private static boolean esPrimera(Tramo quincena) {
    return quincena.inicio().getDayOfMonth() == 1;
  }

  private static String meses(List<Tramo> tramos) {
    var primero = nombre(tramos.get(0).inicio());
    var ultimo = nombre(tramos.get(tramos.size() - 1).inicio());
    return switch (tramos.size()) {
      case 1 -> primero;
      case 2 -> primero + " y " + ultimo;
      default -> primero + " a " + ultimo;
    };
  }

  private static String rango(Tramo tramo, boolean conSemana) {
    var inicio = tramo.inicio();
    var fin = tramo.fin();
    var texto = new StringBuilder("del ").append(numero(inicio, conSemana));
    if (!YearMonth.from(inicio).equals(YearMonth.from(fin))) {
      texto.append(" de ").append(nombre(inicio));
    }
    if (inicio.getYear() != fin.getYear()) {
      texto.append(" de ").append(inicio.getYear());
    }
    return texto + " al " + numero(fin, conSemana) + " de " + nombre(fin);
  }

  private static String unir(List<Grupo> grupos) {
    var texto = new StringBuilder();
    for (int i = 0; i < grupos.size(); i++) {
      var grupo = grupos.get(i);
      boolean esUltimo = i + 1 == grupos.size();
      if (i > 0) {
        texto.append(esUltimo && !grupo.enumera ? " y " : ", ");
      }
      texto.append(grupo.texto);
      if (esUltimo || grupos.get(i + 1).primero != grupo.ultimo) {
        texto.append(" de ").append(grupo.ultimo);
      }
    }
    return texto.toString();
  }

  private static String numero(LocalDate dia, boolean conSemana) {
    return conSemana
        ? EscritorDeFechas.diaDeSemana(dia.getDayOfWeek()) + " " + dia.getDayOfMonth()
        : Integer.toString(dia.getDayOfMonth());
  }

  private static String nombre(LocalDate dia) {
    return EscritorDeFechas.mes(dia.getMonthValue());
  }

  private static YearMonth mes(Tramo tramo) {
    return YearMonth.from(tramo.inicio());
  }

  private GruposDeFechas() {}
}
