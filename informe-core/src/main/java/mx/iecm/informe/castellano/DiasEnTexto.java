package mx.iecm.informe.castellano;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.castellano.ElementoDeFecha.Enlace;

/** Halla en un texto corrido las fechas que dicen su día de la semana. */
public final class DiasEnTexto {

  /** Una enumeración más larga no se escribe en prosa. */
  private static final int PIEZAS = 80;

  private static final int ELEMENTOS = 20;

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
      var elementos = hastaElPunto(gramatica.elementos(ELEMENTOS));
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

  /** Sin coma ni «y», lo que sigue es otra frase y su año no es de esta. */
  private static List<ElementoDeFecha> hastaElPunto(List<ElementoDeFecha> elementos) {
    int fin = 0;
    while (fin < elementos.size() && elementos.get(fin).enlace() != Enlace.FALTA) {
      fin++;
    }
    return elementos.subList(0, fin);
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
    for (int i = inicio; i + 1 < texto.length(); i++) {
      if (puedeEmpezar(texto.charAt(i), texto.charAt(i + 1))
          && (i == 0 || !Letras.deLetra(texto.charAt(i - 1)))
          && esDiaDeSemana(texto, i)) {
        return i;
      }
    }
    return texto.length();
  }

  /** Dos letras bastan para descartar casi todo sin formar la palabra. */
  private static boolean puedeEmpezar(char primera, char segunda) {
    return switch (primera | 0x20) {
      case 'l', 'j' -> (segunda | 0x20) == 'u';
      case 'm' -> (segunda | 0x20) == 'a' || (segunda | 0x20) == 'i';
      case 'v' -> (segunda | 0x20) == 'i';
      case 'd' -> (segunda | 0x20) == 'o';
      case 's' -> Letras.plegar(segunda) == 'a';
      default -> false;
    };
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
