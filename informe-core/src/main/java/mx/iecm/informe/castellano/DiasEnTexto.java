package mx.iecm.informe.castellano;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Halla en un texto corrido las fechas que dicen su día de la semana. */
public final class DiasEnTexto {

  /** Una enumeración más larga no se escribe en prosa. */
  private static final int PIEZAS = 80;

  private static final int ELEMENTOS = 20;

  /** Con estas letras empiezan los días de la semana. */
  private static final String INICIALES = "lmjvsd";

  /**
   * Las fechas con día de la semana, en el orden del texto.
   *
   * <p>Lo que una fecha calla lo toma de la que sigue en la misma enumeración: en «viernes 30 y
   * sábado 31 de mayo» las dos son de mayo. Un día de la semana sin número, o cuyo mes no se dice,
   * no es una fecha.
   */
  public static List<DiaEnTexto> buscar(String texto) {
    List<DiaEnTexto> dias = List.of();
    int i = siguiente(texto, 0);
    while (i < texto.length()) {
      var gramatica = new GramaticaDeFechas(new FichasDeFecha(texto, i, PIEZAS));
      var elementos = gramatica.elementos(ELEMENTOS);
      int leido = i + 1;
      for (var elemento : ElementoDeFecha.completar(elementos)) {
        leido = elemento.hasta();
        if (esDia(elemento)) {
          dias = dias.isEmpty() ? new ArrayList<>() : dias;
          dias.add(dia(elemento));
        }
      }
      i = siguiente(texto, leido);
    }
    return List.copyOf(dias);
  }

  private static boolean esDia(ElementoDeFecha e) {
    return e.semana() > 0
        && e.numero() >= 1
        && e.numero() <= 31
        && e.mes() >= 1
        && e.mes() <= 12
        && !e.ambiguo();
  }

  private static DiaEnTexto dia(ElementoDeFecha e) {
    return new DiaEnTexto(
        e.desde(), e.hasta(), DayOfWeek.of(e.semana()), e.numero(), e.mes(), e.ejercicio());
  }

  /** Dónde empieza el siguiente día de la semana; el largo del texto si ya no hay. */
  private static int siguiente(String texto, int inicio) {
    for (int i = inicio; i < texto.length(); i++) {
      if (INICIALES.indexOf(texto.charAt(i) | 0x20) >= 0
          && (i == 0 || !Letras.deLetra(texto.charAt(i - 1)))
          && esDiaDeSemana(texto, i)) {
        return i;
      }
    }
    return texto.length();
  }

  private static boolean esDiaDeSemana(String texto, int inicio) {
    int fin = inicio;
    while (fin < texto.length() && Letras.deLetra(texto.charAt(fin))) {
      fin++;
    }
    // En prosa «mar» y «dom» son otras cosas: solo los nombres completos.
    return fin - inicio >= 5
        && PalabraDeFecha.de(Letras.plegar(texto, inicio, fin)).pieza() == PiezaDeFecha.SEMANA;
  }

  private DiasEnTexto() {}
}
