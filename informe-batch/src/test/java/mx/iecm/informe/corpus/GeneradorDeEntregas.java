package mx.iecm.informe.corpus;

import java.util.List;
import mx.iecm.informe.corpus.CasoGenerado.LineaGenerada;

/** Lo que las áreas entregan además de sus tablas. */
final class GeneradorDeEntregas {

  private static final List<String> TIPOS =
      List.of("", "párrafo", "viñeta", "numerado", "subtítulo");

  private final CasoGenerado caso;
  private final Azar azar;
  private final LibroGenerado libro;
  private final HojaGenerada narrativa;
  private final HojaGenerada pendientes;
  private final HojaGenerada callan;

  private GeneradorDeEntregas(CasoGenerado caso, LibroGenerado libro) {
    this.caso = caso;
    this.azar = caso.azar;
    this.libro = libro;
    this.narrativa = libro.agregar("Narrativa", "Línea", "Orden", "Tipo", "Texto", "Nota");
    this.pendientes =
        libro.agregar("Pendientes", "Línea", "Orden", "Nivel", "Texto", "Cantidad", "Unidad");
    this.callan = libro.agregar("Sin actividad", "Línea", "Apartado", "Motivo");
  }

  static void generar(CasoGenerado caso) {
    caso.entregas.forEach(e -> new GeneradorDeEntregas(caso, e).generar());
  }

  private void generar() {
    String area = CasoGenerado.area(libro);
    portada(area);
    libro.agregar("Cifras", "Clave", "Valor", "Fuente");
    var suyas = caso.lineas.stream().filter(l -> l.area().equals(area)).toList();
    for (int i = 0; i < suyas.size(); i++) {
      var linea = suyas.get(i);
      // De la primera se sabe que narra y que algo le falta: ahí caen las mutaciones.
      boolean cierta = i == 0 || linea.narrada();
      narrar(linea, cierta);
      pendientes(linea, cierta);
    }
  }

  private void portada(String area) {
    var fin = caso.calendario.periodo().fin();
    libro
        .ficha("Portada")
        .agregar("Formato", "1")
        .agregar("Órgano", caso.organo)
        .agregar("Periodo", caso.clavePeriodo())
        .agregar("Área", area)
        .agregar("Responsable", GeneradorDePrograma.titular(area))
        .agregar("Fecha de entrega", fin.plusDays(azar.entre(1, 12)));
  }

  private void narrar(LineaGenerada linea, boolean cierta) {
    var tablas = caso.tablas.stream().filter(t -> t.linea().equals(linea.clave())).toList();
    boolean llenas = tablas.stream().anyMatch(t -> t.hoja().ultima() > 1);
    if (!cierta && tablas.isEmpty() && azar.unaDeCada(4)) {
      callan.agregar(linea.clave(), azar.uno(List.of("IV", "iv")), motivo());
      return;
    }
    int textos = azar.entre(cierta || !llenas ? 1 : 0, 3);
    int orden = 1;
    for (int i = 0; i < textos; i++) {
      // El primero es un párrafo: un subtítulo solo no dice nada.
      String tipo = i == 0 ? "" : azar.uno(TIPOS);
      String nota = azar.unaDeCada(5) ? "Véase " + caso.vocabulario.asunto() + "." : "";
      narrativa.agregar(linea.clave(), orden++, tipo, caso.vocabulario.texto(), nota);
    }
    for (TablaGenerada tabla : tablas) {
      if (azar.unaDeCada(2)) {
        narrativa.agregar(linea.clave(), orden++, "tabla", tabla.clave(), "");
      }
    }
  }

  private void pendientes(LineaGenerada linea, boolean cierta) {
    if (!cierta && azar.unaDeCada(5)) {
      callan.agregar(linea.clave(), "V", motivo());
      return;
    }
    pendientes.agregar(linea.clave(), 1, 1, caso.vocabulario.texto(), "", "");
    if (azar.unaDeCada(2)) {
      boolean promete = azar.unaDeCada(2);
      pendientes.agregar(
          linea.clave(),
          2,
          azar.entre(1, 2),
          caso.vocabulario.texto(),
          promete ? azar.entre(2, 40) : "",
          promete ? "ejemplares" : "");
    }
  }

  private String motivo() {
    return "Queda para después " + caso.vocabulario.asunto() + ".";
  }
}
