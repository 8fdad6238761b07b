package mx.iecm.informe.castellano;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Un día, una quincena o un mes tal como está escrito en una enumeración: puede faltarle el mes o
 * el año, que se toman del siguiente.
 *
 * @param enlace cómo se une con el anterior
 * @param clase qué nombra
 * @param numero día del mes, u ordinal de la quincena; 0 si es un mes
 * @param mes de 1 a 12; 0 si no se escribió; en una fecha de cifras, lo que se haya escrito
 * @param ejercicio año; 0 si no se escribió
 * @param semana día de la semana escrito, 1 el lunes; 0 si ninguno
 * @param conCifras si día y mes son dos números cuyo orden se supone: {@code 25/06/2025}
 * @param desde dónde empieza en el texto
 * @param hasta dónde termina
 */
record ElementoDeFecha(
    Enlace enlace,
    Clase clase,
    int numero,
    int mes,
    int ejercicio,
    int semana,
    boolean conCifras,
    int desde,
    int hasta) {

  enum Enlace {
    /** Coma, «y», salto de renglón; también el primero. */
    LISTA,
    /** «a», «al» o una raya. */
    RANGO,
    /** Nada: se olvidó la coma. */
    FALTA
  }

  enum Clase {
    DIA,
    MES,
    QUINCENA,
    /** «primera» sin decir de qué; lo dice el siguiente. */
    ORDINAL
  }

  private static final int ENERO = 1;
  private static final int DICIEMBRE = 12;

  /** Los mismos, cada uno con el mes y el año que toma del siguiente. */
  static List<ElementoDeFecha> completar(List<ElementoDeFecha> escritos) {
    var completos = new ArrayList<>(escritos);
    for (int i = completos.size() - 2; i >= 0; i--) {
      completos.set(i, completos.get(i).segun(completos.get(i + 1)));
    }
    return Collections.unmodifiableList(completos);
  }

  /** Dice si ya se sabe de qué mes y año es. */
  boolean completo() {
    return clase != Clase.ORDINAL && mes > 0 && ejercicio > 0;
  }

  /** Dice si podría ser el 5 de junio o el 6 de mayo. */
  boolean ambiguo() {
    return conCifras
        && numero <= DICIEMBRE
        && mes <= DICIEMBRE
        && numero != mes
        && numero * mes > 0;
  }

  private ElementoDeFecha segun(ElementoDeFecha siguiente) {
    boolean puedeSerQuincena =
        clase == Clase.ORDINAL || (clase == Clase.DIA && mes == 0 && (numero == 1 || numero == 2));
    boolean esQuincena = puedeSerQuincena && siguiente.clase == Clase.QUINCENA;
    // De un mes no toma el mes: «5 y abril» no dice de cuándo es el 5. Ni de uno que no existe.
    boolean tomaMes = mes == 0 && siguiente.clase != Clase.MES && siguiente.mes <= DICIEMBRE;
    int suMes = tomaMes ? siguiente.mes : mes;
    return new ElementoDeFecha(
        enlace,
        esQuincena ? Clase.QUINCENA : clase,
        numero,
        suMes,
        ejercicio > 0 ? ejercicio : ejercicioSegun(siguiente, suMes),
        semana,
        conCifras,
        desde,
        hasta);
  }

  /** «del 30 de diciembre al 2 de enero de 2025» empieza en 2024. */
  private static int ejercicioSegun(ElementoDeFecha siguiente, int mes) {
    boolean cruza = siguiente.enlace == Enlace.RANGO && mes == DICIEMBRE && siguiente.mes == ENERO;
    return cruza && siguiente.ejercicio > 0 ? siguiente.ejercicio - 1 : siguiente.ejercicio;
  }
}
