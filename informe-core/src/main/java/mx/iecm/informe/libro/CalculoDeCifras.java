package mx.iecm.informe.libro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Secretaria;

/** Da valor a cada cifra del programa: lo que se puede medir no se pregunta. */
final class CalculoDeCifras {

  private CalculoDeCifras() {}

  /** Las cifras con valor, en el orden del programa; la declarada que nadie declaró no está. */
  static List<Cifra> calcular(Programa programa, Secretaria secretaria, Medidas medidas) {
    var cifras = new ArrayList<Cifra>();
    for (var definicion : programa.cifras()) {
      cifra(definicion, secretaria, medidas).ifPresent(cifras::add);
    }
    return cifras;
  }

  private static Optional<Cifra> cifra(
      DefinicionDeCifra definicion, Secretaria secretaria, Medidas medidas) {
    Fuente fuente = definicion.fuente();
    String clave = definicion.clave();
    if (fuente instanceof Fuente.Declarada d) {
      return medidas.declaradas().stream()
          .filter(x -> x.clave().equals(clave) && x.area().equals(d.area()))
          .findFirst()
          .map(x -> declarada(clave, x));
    }
    if (fuente instanceof Fuente.Filas f) {
      long filas = f.tablas().stream().mapToLong(t -> medidas.tabla(t).contados()).sum();
      return Optional.of(medida(clave, BigDecimal.valueOf(filas), f.tablas()));
    }
    if (fuente instanceof Fuente.Distintos d) {
      var distintos = medidas.tabla(d.tabla()).distintos().get(d.encabezado());
      long cuantos = distintos == null ? 0 : distintos.size();
      return Optional.of(medida(clave, BigDecimal.valueOf(cuantos), List.of(d.tabla())));
    }
    if (fuente instanceof Fuente.Suma s) {
      var suma = medidas.tabla(s.tabla()).sumas().getOrDefault(s.encabezado(), BigDecimal.ZERO);
      return Optional.of(medida(clave, suma, List.of(s.tabla())));
    }
    if (fuente instanceof Fuente.FechasDe f) {
      long fechas = medidas.tabla(f.tabla()).fechas().getOrDefault(f.encabezado(), 0L);
      return Optional.of(medida(clave, BigDecimal.valueOf(fechas), List.of(f.tabla())));
    }
    boolean sesiones = fuente instanceof Fuente.Sesiones;
    long cuantos =
        sesiones
            ? secretaria.sesiones().size()
            : secretaria.acuerdos().stream().filter(a -> !a.soloPresentado()).count();
    return Optional.of(
        new Cifra(clave, BigDecimal.valueOf(cuantos), "", deSecretaria(secretaria, sesiones)));
  }

  private static Cifra declarada(String clave, Entrega.Declarada d) {
    return new Cifra(clave, d.valor(), d.fuente(), List.of(d.origen()));
  }

  /** El origen de lo medido es la tabla; su libro y sus celdas están en el cuadro. */
  private static Cifra medida(String clave, BigDecimal valor, List<String> tablas) {
    return new Cifra(clave, valor, "", tablas.stream().map(t -> new Origen("", t, "")).toList());
  }

  private static List<Origen> deSecretaria(Secretaria secretaria, boolean sesiones) {
    return sesiones
        ? secretaria.sesiones().stream().map(s -> s.origen()).toList()
        : secretaria.acuerdos().stream()
            .filter(a -> !a.soloPresentado())
            .map(Acuerdo::origen)
            .toList();
  }
}
