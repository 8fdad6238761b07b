package mx.iecm.informe.corpus;

import java.util.List;
import mx.iecm.informe.corpus.CasoGenerado.CifraGenerada;
import mx.iecm.informe.corpus.TablaGenerada.Clase;

/** Las cifras de un caso: lo que valen, dónde se declaran y los textos que las dicen. */
final class GeneradorDeCifras {

  private final CasoGenerado caso;
  private final Azar azar;

  private GeneradorDeCifras(CasoGenerado caso) {
    this.caso = caso;
    this.azar = caso.azar;
  }

  static void generar(CasoGenerado caso) {
    var generador = new GeneradorDeCifras(caso);
    generador.contadas();
    caso.tablas.stream().filter(t -> t.tiene("Sede")).limit(1).forEach(generador::sedes);
    caso.tablas.stream().filter(t -> t.tiene("Asistentes")).limit(1).forEach(generador::asistentes);
    caso.tablas.stream()
        .filter(t -> t.clase() == Clase.LISTADO)
        .limit(1)
        .forEach(generador::jornadas);
    generador.delOrgano();
    if (caso.desea(Deseo.DECLARADAS) || caso.desea(Deseo.ANTERIOR) || caso.azar.unaDeCada(2)) {
      generador.declaradas();
    }
    generador.presentacion();
  }

  private void agregar(String clave, String origen, String sustantivos, String igualA, int valor) {
    caso.cifras.add(new CifraGenerada(clave, origen, sustantivos, igualA, valor));
  }

  private void contadas() {
    for (TablaGenerada t : caso.tablas) {
      var nombre = t.cuenta();
      agregar(
          nombre.clave(),
          "filas:" + t.clave(),
          nombre.singular() + ";" + nombre.plural(),
          "",
          t.contadas().size());
    }
    if (caso.tablas.size() > 1) {
      var una = caso.tablas.get(0);
      var otra = caso.tablas.get(1);
      agregar(
          "actividades",
          "filas:" + una.clave() + " + filas:" + otra.clave(),
          "actividad; actividades",
          una.cuenta().clave() + " + " + otra.cuenta().clave(),
          una.contadas().size() + otra.contadas().size());
    }
  }

  private void sedes(TablaGenerada tabla) {
    long distintas =
        tabla.contadas().stream().map(f -> tabla.hoja().texto(f, "Sede")).distinct().count();
    agregar("sedes", "distintos:" + tabla.clave() + ":Sede", "sede;sedes", "", (int) distintas);
  }

  private void asistentes(TablaGenerada tabla) {
    int suma =
        tabla.contadas().stream()
            .mapToInt(f -> Integer.parseInt(tabla.hoja().texto(f, "Asistentes")))
            .sum();
    agregar(
        "asistentes", "suma:" + tabla.clave() + ":Asistentes", "asistente; asistentes", "", suma);
  }

  private void jornadas(TablaGenerada tabla) {
    agregar(
        "jornadas",
        "fechas:" + tabla.clave() + ":Fechas",
        "jornada;jornadas",
        "",
        3 * tabla.contadas().size());
  }

  private void delOrgano() {
    var acuerdos = caso.secretaria.hoja("Acuerdos");
    int presentados = acuerdos.donde("Folio", "").size();
    int sesiones = caso.secretaria.hoja("Sesiones").ultima() - 1;
    agregar("sesiones", "sesiones", "sesión;sesiones", "", sesiones);
    agregar("acuerdos", "acuerdos", "acuerdo;acuerdos", "", acuerdos.ultima() - 1 - presentados);
  }

  private void declaradas() {
    var cifras = caso.entrega().hoja("Cifras");
    String area = "declarada:" + CasoGenerado.area(caso.entrega());
    int concluidas = azar.entre(10, 900);
    int vigentes = azar.entre(10, 900);
    agregar("concluidas", area, "", "", concluidas);
    agregar("vigentes", area, "", "", vigentes);
    agregar(
        "solicitudes",
        area,
        "solicitud;solicitudes",
        "concluidas + vigentes",
        concluidas + vigentes);
    int nuevos = azar.entre(10, 90);
    int previos = azar.entre(100, 900);
    caso.anterior.expedientes = previos;
    agregar("ingresos", area, "", "", nuevos);
    agregar("expedientes", area, "", "anterior + ingresos", previos + nuevos);
    for (String clave :
        List.of("concluidas", "vigentes", "solicitudes", "ingresos", "expedientes")) {
      cifras.agregar(clave, caso.cifra(clave).valor(), "Oficio de la oficialía de partes");
    }
    int invitados = azar.entre(3, 50);
    agregar("invitados", "declarada", "persona invitada; personas invitadas", "", invitados);
    caso.secretaria
        .agregar("Cifras", "Clave", "Valor", "Fuente")
        .agregar("invitados", invitados, "Lista de registro");
  }

  private void presentacion() {
    var hoja = caso.secretaria.agregar("Presentación", "Orden", "Texto");
    int orden = 1;
    if (azar.unaDeCada(3)) {
      hoja.agregar(orden++, "{integrantes}");
    }
    var narrativa = caso.entrega().hoja("Narrativa");
    for (CifraGenerada cifra : caso.cifras) {
      if (!cifra.sustantivos().isEmpty()) {
        String texto = dice(cifra) + ", con " + caso.vocabulario.asunto() + ".";
        if (azar.unaDeCada(4)) {
          narrativa.agregar(caso.lineas.get(0).clave(), 50 + orden, "", texto, "");
        } else {
          hoja.agregar(orden, texto);
        }
        orden++;
      }
    }
    hoja.agregar(orden, "Se trabajó en " + caso.vocabulario.asunto() + ".");
  }

  private String dice(CifraGenerada cifra) {
    String plural = cifra.sustantivos().replaceAll(".*;\\s*", "");
    String escrita =
        switch (azar.entre(1, caso.desea(Deseo.CON_LLAVES) ? 2 : 3)) {
          case 1 -> "{" + cifra.clave() + "}";
          case 2 -> "{" + cifra.clave() + ":letra}";
          default -> Integer.toString(cifra.valor());
        };
    return azar.uno(List.of("Constan ", "El registro da cuenta de ", "En total, "))
        + escrita
        + " "
        + plural;
  }
}
