package mx.iecm.informe.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** El libro de la secretaría, salvo sus cifras y su presentación. */
final class GeneradorDeSecretaria {

  private final CasoGenerado caso;
  private final Azar azar;
  private final LibroGenerado libro;
  private final List<Sesion> sesiones = new ArrayList<>();

  private GeneradorDeSecretaria(CasoGenerado caso) {
    this.caso = caso;
    this.azar = caso.azar;
    this.libro = caso.secretaria;
  }

  private record Sesion(String clave, int numero, String tipo, LocalDate dia) {}

  static void generar(CasoGenerado caso) {
    var generador = new GeneradorDeSecretaria(caso);
    generador.informe();
    generador.sesiones();
    generador.asistencia();
    generador.acuerdos();
  }

  private void informe() {
    var fin = caso.calendario.periodo().fin();
    libro
        .ficha("Informe")
        .agregar("Periodo", caso.clavePeriodo())
        .agregar("Ordinal", azar.uno(List.of("Primer", "Segundo", "Tercer")))
        .agregar("Punto", "03")
        .agregar("Sesión de presentación", "Séptima sesión ordinaria")
        .agregar("Fecha de presentación", caso.calendario.habilDesde(fin.plusDays(20)))
        .agregar("Modalidad", "presencial");
  }

  private void sesiones() {
    var hoja = libro.agregar("Sesiones", "Clave", "Número", "Tipo", "Fecha", "Modalidad");
    int cuantas = azar.entre(caso.desea(Deseo.DOS_SESIONES) ? 2 : 1, 3);
    int ordinaria = primero(8);
    int extraordinaria = primero(3);
    caso.anterior.ordinaria = ordinaria - 1;
    for (LocalDate dia : azar.algunos(caso.calendario.habiles(), cuantas)) {
      // Dos ordinarias, y después de otra clase: así a las dos les toca un número.
      boolean deOrdinario = sesiones.size() < 2 || azar.unaDeCada(2);
      int numero = deOrdinario ? ordinaria++ : extraordinaria++;
      String tipo = deOrdinario ? "ordinaria" : "extraordinaria";
      sesiones.add(new Sesion(numero + (deOrdinario ? "O" : "E"), numero, tipo, dia));
    }
    for (Sesion s : sesiones) {
      String modalidad = azar.uno(List.of("", "a distancia", "presencial", "híbrida"));
      hoja.agregar(s.clave(), s.numero(), s.tipo(), s.dia(), modalidad);
    }
  }

  /** Con qué número empieza una numeración en este periodo. */
  private int primero(int aLoMas) {
    return caso.calendario.empiezaElEjercicio() ? 1 : azar.entre(2, aLoMas);
  }

  private void asistencia() {
    var encabezados = new ArrayList<>(List.of("Persona"));
    sesiones.forEach(s -> encabezados.add(s.clave()));
    var hoja = libro.agregar("Asistencia", encabezados);
    var personas = GeneradorDePrograma.personas();
    for (int i = 0; i < personas.size(); i++) {
      var fila = new ArrayList<Object>(List.of(personas.get(i)));
      boolean vota = i < GeneradorDePrograma.CON_VOTO;
      // De los que votan falta, si acaso, el último: así siempre hay quórum.
      boolean asiste = vota && i < GeneradorDePrograma.CON_VOTO - 1;
      sesiones.forEach(
          s -> fila.add(azar.uno(asiste ? List.of("✓", "x", "sí") : List.of("✓", "NA", "", "X"))));
      hoja.agregar(fila);
    }
  }

  private void acuerdos() {
    var hoja = libro.agregar("Acuerdos", "Folio", "Sesión", "Asunto");
    int numero = primero(30);
    caso.anterior.folio = numero > 1 ? folio(numero - 1) : "";
    for (Sesion s : sesiones) {
      hoja.agregar(folio(numero++), s.clave(), "Aprobación del orden del día.");
      if (s.tipo().equals("ordinaria")) {
        hoja.agregar(folio(numero++), s.clave(), "Aprobación de la minuta de la sesión previa.");
      }
      if (azar.unaDeCada(2)) {
        hoja.agregar("", s.clave(), "Presentación sobre " + caso.vocabulario.asunto() + ".");
      }
      if (azar.unaDeCada(3)) {
        hoja.agregar(folio(numero++), s.clave(), "Aprueba " + caso.vocabulario.asunto() + ".");
      }
    }
  }

  private String folio(int numero) {
    return "%s/%03d/%d".formatted(caso.organo, numero, caso.calendario.ejercicio());
  }
}
