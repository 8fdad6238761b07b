package mx.iecm.informe.trabajo;

import java.util.List;
import java.util.stream.Collectors;
import mx.iecm.informe.castellano.Listas;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Programa;

/** Cómo se calcula una cifra: como lo escribe el programa y como se le dice a una persona. */
final class CalculoEnPalabras {

  private final Programa programa;

  CalculoEnPalabras(Programa programa) {
    this.programa = programa;
  }

  /** Como está en la columna {@code Origen} del programa. */
  String expresion(Fuente fuente) {
    if (fuente instanceof Fuente.Filas f) {
      return f.tablas().stream().map(t -> "filas:" + t).collect(Collectors.joining(" + "));
    }
    if (fuente instanceof Fuente.Distintos d) {
      return "distintos:" + d.tabla() + ":" + d.encabezado();
    }
    if (fuente instanceof Fuente.Suma s) {
      return "suma:" + s.tabla() + ":" + s.encabezado();
    }
    if (fuente instanceof Fuente.FechasDe f) {
      return "fechas:" + f.tabla() + ":" + f.encabezado();
    }
    if (fuente instanceof Fuente.Declarada d) {
      return d.area().isEmpty() ? "declarada" : "declarada:" + d.area();
    }
    return fuente instanceof Fuente.Sesiones ? "sesiones" : "acuerdos";
  }

  /** En palabras, con las tablas y los encabezados por su nombre. */
  String enPalabras(Fuente fuente) {
    if (fuente instanceof Fuente.Filas f) {
      var tablas = f.tablas().stream().map(this::nombrada).toList();
      return tablas.size() == 1
          ? "Se cuentan los renglones de la tabla " + tablas.get(0) + cuales(f.tablas()) + "."
          : "Se cuentan y se suman los renglones de las tablas "
              + Listas.unir(tablas)
              + cuales(f.tablas())
              + ".";
    }
    if (fuente instanceof Fuente.Distintos d) {
      return "Se cuentan los valores distintos %s, sin distinguir mayúsculas ni acentos."
          .formatted(deLaColumna(d.tabla(), d.encabezado()));
    }
    if (fuente instanceof Fuente.Suma s) {
      return "Se suman los números %s.".formatted(deLaColumna(s.tabla(), s.encabezado()));
    }
    if (fuente instanceof Fuente.FechasDe f) {
      return "Se cuentan una por una las fechas %s; una lista o un rango vale por todas las suyas."
          .formatted(deLaColumna(f.tabla(), f.encabezado()));
    }
    if (fuente instanceof Fuente.Declarada d) {
      return d.area().isEmpty()
          ? "La declara la secretaría en su libro."
          : "La declara el área " + d.area() + " en su libro.";
    }
    return fuente instanceof Fuente.Sesiones
        ? "Se cuentan las sesiones del periodo."
        : "Se cuentan los acuerdos con folio; un punto que solo se presentó no cuenta.";
  }

  private String deLaColumna(String tabla, String encabezado) {
    return "de la columna «%s» de la tabla %s%s"
        .formatted(encabezado, nombrada(tabla), cuales(List.of(tabla)));
  }

  private String nombrada(String clave) {
    return programa.tabla(clave).map(t -> clave + " «" + t.hoja() + "»").orElse(clave);
  }

  /** Los de otro periodo no cuentan, salvo en las tablas que no se atan al periodo. */
  private String cuales(List<String> tablas) {
    boolean libres =
        tablas.stream().allMatch(t -> programa.tabla(t).filter(x -> x.libre()).isPresent());
    return libres ? "" : " que son del periodo";
  }

  /** Las tablas que mide; vacía si no mide ninguna. */
  List<String> tablas(Fuente fuente) {
    if (fuente instanceof Fuente.Filas f) {
      return f.tablas();
    }
    if (fuente instanceof Fuente.Distintos d) {
      return List.of(d.tabla());
    }
    if (fuente instanceof Fuente.Suma s) {
      return List.of(s.tabla());
    }
    return fuente instanceof Fuente.FechasDe f ? List.of(f.tabla()) : List.of();
  }

  /** El encabezado de la columna que mide; {@code ""} si no es de una columna. */
  String encabezado(Fuente fuente) {
    if (fuente instanceof Fuente.Distintos d) {
      return d.encabezado();
    }
    if (fuente instanceof Fuente.Suma s) {
      return s.encabezado();
    }
    return fuente instanceof Fuente.FechasDe f ? f.encabezado() : "";
  }

  /** La suma a la que la cifra debe ser igual, como está en el programa. */
  static String igualA(DefinicionDeCifra definicion) {
    var suma = new StringBuilder();
    for (var sumando : definicion.igualA()) {
      String signo = suma.isEmpty() ? sumando.resta() ? "-" : "" : sumando.resta() ? " - " : " + ";
      suma.append(signo).append(sumando.clave());
    }
    return suma.toString();
  }
}
