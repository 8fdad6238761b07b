package mx.iecm.informe.libro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Secretaria;
import mx.iecm.informe.modelo.SinActividad;

/**
 * Reúne los libros de un caso en un informe: mezcla por orden lo que varias áreas dicen de una
 * línea y pone las cifras en su lugar.
 */
public final class Armador {

  private final Programa programa;
  private final List<Entrega> entregas;
  private final List<Cuadro> cuadros;
  private final Sustitucion sustitucion;

  private Armador(
      Programa programa, List<Entrega> entregas, List<Cuadro> cuadros, List<Cifra> cifras) {
    this.programa = programa;
    this.entregas = entregas;
    this.cuadros = cuadros;
    this.sustitucion = new Sustitucion(cifras);
  }

  /**
   * Arma el informe.
   *
   * @param entregas una por área que entregó, en el orden de las áreas
   * @param cuadros las tablas llenas en el orden de las entregas, con sus renglones o sin ellos
   * @param medidas lo medido en todos los libros
   */
  public static Informe armar(
      Programa programa,
      Secretaria secretaria,
      List<Entrega> entregas,
      List<Cuadro> cuadros,
      Medidas medidas) {
    var cifras = CalculoDeCifras.calcular(programa, secretaria, medidas);
    return new Armador(programa, entregas, cuadros, cifras).armar(secretaria, cifras);
  }

  private Informe armar(Secretaria secretaria, List<Cifra> cifras) {
    var presentacion =
        secretaria.presentacion().stream()
            .map(
                e ->
                    e.texto().escrito().equals(Informe.INTEGRANTES)
                        ? e
                        : new Escrito(sustitucion.en(e.texto()), e.origen()))
            .toList();
    return new Informe(
        programa,
        secretaria.emision(),
        entregas.stream().map(Entrega::portada).toList(),
        secretaria.sesiones(),
        secretaria.asistencia(),
        secretaria.acuerdos(),
        presentacion,
        programa.lineas().map(this::resultado).toList(),
        cifras,
        enOrden());
  }

  /** Los cuadros en el orden del programa; de una misma tabla, antes los que traen renglones. */
  private List<Cuadro> enOrden() {
    return programa
        .tablas()
        .flatMap(
            t ->
                cuadros.stream()
                    .filter(c -> c.tabla().equals(t.clave()))
                    .sorted(Comparator.comparing(c -> c.cuantos() == 0)))
        .toList();
  }

  private Resultado resultado(LineaAccion linea) {
    var realizado = new ArrayList<Bloque>();
    for (var n :
        enOrden(linea, Entrega::narrativa, Entrega.Narracion::linea, Entrega.Narracion::orden)) {
      realizado.add(sustitucion.en(n.bloque()));
    }
    var pendientes = new ArrayList<Pendiente>();
    for (var c :
        enOrden(linea, Entrega::pendientes, Entrega.Compromiso::linea, Entrega.Compromiso::orden)) {
      var p = c.pendiente();
      pendientes.add(new Pendiente(sustitucion.en(p.texto()), p.nivel(), p.promesas(), p.origen()));
    }
    var callan =
        enOrden(linea, Entrega::sinActividad, Entrega.Silencio::linea, s -> BigDecimal.ZERO)
            .stream()
            .map(Entrega.Silencio::motivo)
            .map(m -> new SinActividad(m.apartados(), sustitucion.en(m.motivo()), m.origen()))
            .toList();
    return new Resultado(linea.clave(), realizado, pendientes, callan);
  }

  /** Lo que las áreas de la línea dicen de ella, por orden y, a igual orden, por área. */
  private <T> List<T> enOrden(
      LineaAccion linea,
      Function<Entrega, List<T>> parte,
      Function<T, String> clave,
      Function<T, BigDecimal> orden) {
    var todo = new ArrayList<T>();
    for (String area : linea.areas()) {
      for (Entrega entrega : entregas) {
        if (entrega.portada().area().equals(area)) {
          parte.apply(entrega).stream()
              .filter(t -> clave.apply(t).equals(linea.clave()))
              .forEach(todo::add);
        }
      }
    }
    todo.sort(Comparator.comparing(orden));
    return todo;
  }
}
