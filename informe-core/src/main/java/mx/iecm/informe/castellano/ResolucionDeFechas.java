package mx.iecm.informe.castellano;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.castellano.ElementoDeFecha.Clase;
import mx.iecm.informe.castellano.ElementoDeFecha.Enlace;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;

/** Convierte elementos completos en tramos de calendario, y anota lo que estorba. */
final class ResolucionDeFechas {

  /** Ni una lista de más tramos ni un rango de más días son un dato: son un error de captura. */
  static final int LIMITE = 400;

  /** Lo que mide {@code 1/1/2025}. */
  private static final int LARGO_DE_CIFRAS = 8;

  private final String texto;
  private final List<Tramo> tramos = new ArrayList<>();
  private final List<Tropiezo> tropiezos = new ArrayList<>();

  ResolucionDeFechas(String texto) {
    this.texto = texto;
  }

  List<Tramo> tramos() {
    return tramos;
  }

  List<Tropiezo> tropiezos() {
    return tropiezos;
  }

  /** Resuelve todos; falso si el conjunto no tiene sentido, y entonces nada de lo anotado vale. */
  boolean resolver(List<ElementoDeFecha> elementos) {
    for (var elemento : elementos) {
      if (!elemento.completo()) {
        return false;
      }
    }
    int i = 0;
    while (i < elementos.size()) {
      var elemento = elementos.get(i);
      if (elemento.enlace() == Enlace.FALTA) {
        tropiezos.add(new Tropiezo.SinSeparar(elementos.get(i - 1).numero(), elemento.numero()));
      }
      boolean esRango = cierraRango(elementos, i + 1);
      boolean bien = esRango ? rango(elemento, elementos.get(i + 1)) : suelto(elemento);
      i += esRango ? 2 : 1;
      // «del 5 al 7 al 9» no es un rango ni dos.
      boolean seEncadena = esRango && cierraRango(elementos, i);
      if (!bien || seEncadena || tramos.size() > LIMITE) {
        return false;
      }
    }
    return true;
  }

  private static boolean cierraRango(List<ElementoDeFecha> elementos, int i) {
    return i < elementos.size() && elementos.get(i).enlace() == Enlace.RANGO;
  }

  private boolean suelto(ElementoDeFecha elemento) {
    if (elemento.clase() == Clase.DIA) {
      dia(elemento).map(Tramo::dia).ifPresent(this::agregar);
    } else {
      agregar(bloque(elemento));
    }
    return true;
  }

  private boolean rango(ElementoDeFecha primero, ElementoDeFecha segundo) {
    if (primero.clase() != segundo.clase()) {
      return false;
    }
    if (primero.clase() != Clase.DIA) {
      return bloques(bloque(primero), bloque(segundo));
    }
    var inicio = dia(primero);
    var fin = dia(segundo);
    if (inicio.isEmpty() || fin.isEmpty()) {
      return true;
    }
    var tramo = enOrden(inicio.get(), fin.get());
    agregar(tramo);
    return tramo.fin().toEpochDay() - tramo.inicio().toEpochDay() < LIMITE;
  }

  private Tramo enOrden(LocalDate inicio, LocalDate fin) {
    if (!fin.isBefore(inicio)) {
      return new Tramo(inicio, fin, Grano.DIA);
    }
    tropiezos.add(new Tropiezo.AlReves(inicio, fin));
    return new Tramo(fin, inicio, Grano.DIA);
  }

  /** Un rango de meses o quincenas es la lista de todos los que abarca. */
  private boolean bloques(Tramo primero, Tramo segundo) {
    boolean alReves = segundo.inicio().isBefore(primero.inicio());
    if (alReves) {
      tropiezos.add(new Tropiezo.AlReves(primero.inicio(), segundo.fin()));
    }
    var ultimo = alReves ? primero : segundo;
    var tramo = alReves ? segundo : primero;
    while (!tramo.inicio().isAfter(ultimo.inicio()) && tramos.size() <= LIMITE) {
      agregar(tramo);
      tramo = Tramos.siguiente(tramo);
    }
    return true;
  }

  private static Tramo bloque(ElementoDeFecha elemento) {
    var mes = YearMonth.of(elemento.ejercicio(), elemento.mes());
    return elemento.clase() == Clase.MES
        ? Tramos.mes(mes)
        : Tramos.quincena(mes, elemento.numero());
  }

  private Optional<LocalDate> dia(ElementoDeFecha e) {
    if (e.ambiguo()) {
      tropiezos.add(
          new Tropiezo.Ambigua(
              escrito(e),
              LocalDate.of(e.ejercicio(), e.mes(), e.numero()),
              LocalDate.of(e.ejercicio(), e.numero(), e.mes())));
      return Optional.empty();
    }
    boolean existe =
        e.mes() <= 12
            && e.numero() >= 1
            && YearMonth.of(e.ejercicio(), e.mes()).isValidDay(e.numero());
    if (!existe) {
      tropiezos.add(new Tropiezo.Inexistente(nombre(e)));
      return Optional.empty();
    }
    var fecha = LocalDate.of(e.ejercicio(), e.mes(), e.numero());
    if (e.semana() > 0 && fecha.getDayOfWeek().getValue() != e.semana()) {
      tropiezos.add(new Tropiezo.OtroDia(DayOfWeek.of(e.semana()), fecha));
    }
    return Optional.of(fecha);
  }

  /** Con el mes y el año que el elemento tomó de otro; si son puras cifras, como están. */
  private String nombre(ElementoDeFecha e) {
    String escrito = escrito(e);
    boolean puroNumero =
        escrito.length() >= LARGO_DE_CIFRAS
            && escrito.chars().noneMatch(c -> Letras.deLetra((char) c));
    return puroNumero || e.mes() > 12
        ? escrito
        : EscritorDeFechas.dia(e.numero(), e.mes(), e.ejercicio());
  }

  private String escrito(ElementoDeFecha e) {
    return texto.substring(e.desde(), e.hasta());
  }

  private void agregar(Tramo tramo) {
    for (var uno : tramos) {
      if (Tramos.abarca(uno, tramo)) {
        tropiezos.add(new Tropiezo.Repetida(tramo.inicio()));
        return;
      }
    }
    if (!tramos.isEmpty()) {
      var anterior = tramos.get(tramos.size() - 1);
      if (tramo.inicio().isBefore(anterior.inicio())) {
        tropiezos.add(new Tropiezo.Desordenada(tramo.inicio(), anterior.inicio()));
      }
    }
    tramos.add(tramo);
  }
}
