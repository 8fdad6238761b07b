package mx.iecm.informe.xml;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Periodo;
import org.jspecify.annotations.Nullable;

/** Cómo se escriben en el XML fechas, horas, números, días y lo que falta. */
final class Lexico {

  /** Cifras que puede tener un número a cada lado del punto, contados los ceros. */
  static final int CIFRAS = 1000;

  private static final List<String> DIAS =
      List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

  private static final List<String> IMAGENES = List.of("png", "jpeg", "gif");

  private Lexico() {}

  static String fecha(LocalDate fecha) {
    if (fecha.getYear() < 1 || fecha.getYear() > 9999) {
      throw new IllegalArgumentException("el año de %s no va de 1 a 9999".formatted(fecha));
    }
    return fecha.toString();
  }

  static void fecha(LocalDate fecha, Tinta tinta) {
    if (fecha.getYear() < 1 || fecha.getYear() > 9999) {
      tinta.marca(fecha(fecha)); // que la rechaza
    }
    tinta.entero(fecha.getYear(), 4);
    tinta.marca("-");
    tinta.entero(fecha.getMonthValue(), 2);
    tinta.marca("-");
    tinta.entero(fecha.getDayOfMonth(), 2);
  }

  static String hora(LocalTime hora) {
    return DateTimeFormatter.ISO_LOCAL_TIME.format(hora);
  }

  static void hora(LocalTime hora, Tinta tinta) {
    if (hora.getNano() != 0) {
      tinta.marca(hora(hora));
      return;
    }
    tinta.entero(hora.getHour(), 2);
    tinta.marca(":");
    tinta.entero(hora.getMinute(), 2);
    tinta.marca(":");
    tinta.entero(hora.getSecond(), 2);
  }

  /** Todas las cifras, sin exponente; lo que con ello se pierda está en {@link #escala}. */
  static String cifra(BigDecimal numero) {
    if (numero.precision() > CIFRAS || Math.abs((long) numero.scale()) > CIFRAS) {
      throw new IllegalArgumentException("un número de más de " + CIFRAS + " cifras");
    }
    return numero.toPlainString();
  }

  /**
   * La escala de un número redondo como 1E+3, que sus cifras no dicen; {@code null} si la dicen.
   */
  static @Nullable Integer escala(BigDecimal numero) {
    return numero.scale() < 0 ? numero.scale() : null;
  }

  static BigDecimal cifra(String cifras, @Nullable Integer escala) {
    var numero = new BigDecimal(cifras);
    return escala == null ? numero : numero.setScale(escala);
  }

  static String dia(DayOfWeek dia) {
    return DIAS.get(dia.getValue() - 1);
  }

  static DayOfWeek dia(String dia) {
    return DayOfWeek.of(DIAS.indexOf(dia) + 1);
  }

  static String periodo(Periodo periodo) {
    String clave = periodo.clave();
    if (!periodo.equals(Periodo.deClave(clave).orElse(null))) {
      throw new IllegalArgumentException("el periodo %s no tiene clave".formatted(periodo));
    }
    return clave;
  }

  /** Un texto que si está vacío no se escribe. */
  static @Nullable String opcional(String texto) {
    return texto.isEmpty() ? null : texto;
  }

  static String presente(@Nullable String texto) {
    return texto == null ? "" : texto;
  }

  static <A, B> List<B> cada(List<A> lista, Function<? super A, ? extends B> conversion) {
    return lista.stream().<B>map(conversion).toList();
  }

  /** El grano de un tramo; {@code null} si son días, que no se escribe. */
  static @Nullable String grano(Grano grano) {
    return switch (grano) {
      case DIA -> null;
      case QUINCENA -> "quincena";
      case MES -> "mes";
    };
  }

  static Grano grano(@Nullable String grano) {
    if (grano == null) {
      return Grano.DIA;
    }
    return switch (grano) {
      case "quincena" -> Grano.QUINCENA;
      case "mes" -> Grano.MES;
      default -> Grano.DIA;
    };
  }

  static int fila(int fila) {
    if (fila < 1) {
      throw new IllegalArgumentException("la fila " + fila + " no es de Excel");
    }
    return fila;
  }

  static String imagen(String tipo) {
    if (!IMAGENES.contains(tipo)) {
      throw new IllegalArgumentException("una imagen «%s» no es png, jpeg ni gif".formatted(tipo));
    }
    return tipo;
  }
}
