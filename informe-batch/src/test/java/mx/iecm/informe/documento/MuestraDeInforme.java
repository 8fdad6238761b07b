package mx.iecm.informe.documento;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Binario;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Grafica;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.TipoPersona;
import mx.iecm.informe.modelo.TipoSesion;

/** Un informe chico con un ejemplo de cada cosa; las pruebas cambian lo que les interesa. */
final class MuestraDeInforme {

  static final Tabla BOLETINES =
      new Tabla(
          "1.a.i-1",
          "Boletines",
          "Boletines del periodo:",
          List.of(),
          new Cadencia.Ninguna(),
          false,
          List.of(
              Columna.de("No.", TipoColumna.CONSECUTIVO, false),
              Columna.de("Fecha", TipoColumna.FECHA, true),
              Columna.de("Asunto", TipoColumna.TEXTO_LARGO, true)),
          new Grafica.PorMes());

  /** Un PNG de un punto. */
  static final byte[] PUNTO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private MuestraDeInforme() {}

  static Organo organo(String nombre) {
    return new Organo(
        "CP",
        nombre,
        new Organo.Institucion("Instituto de Prueba", "IP"),
        new Organo.Creacion("Consejo", "IP/001/2024", LocalDate.of(2024, 11, 20), "artículo 1"),
        new Organo.ProgramaAprobado("Programa 2025", "CP/001/2025", "Primera sesión ordinaria"),
        2025);
  }

  static LineaAccion linea(String clave, String titulo, Tabla... tablas) {
    return new LineaAccion(clave, titulo, List.of("UB"), List.of(tablas));
  }

  static Programa programa() {
    var actividad =
        new ActividadInstitucional(
            "a",
            "Difundir. ",
            "01-02-03",
            List.of(
                linea("1.a.i", "Publicar boletines", BOLETINES),
                linea("1.a.ii", "Visitar escuelas")),
            Origen.NINGUNO);
    var otra =
        new ActividadInstitucional(
            "c",
            "Evaluar",
            "04-05-06",
            List.of(linea("3.c.iv", "Medir el resultado")),
            Origen.NINGUNO);
    return new Programa(
        organo("Comisión de Prueba"),
        List.of(
            persona("Ana Pérez", "Dra.", "Presidenta", TipoPersona.INTEGRANTE),
            persona("Luis Ruiz", "", "Secretario", TipoPersona.SECRETARIA_TECNICA),
            persona("Partido Uno", "", "Representación", TipoPersona.PARTIDO)),
        List.of(new Area("UB", "Unidad de Boletines", "Eva Sol")),
        List.of(
            new Rubro(1, "Difusión", List.of(actividad)),
            new Rubro(3, "Evaluación", List.of(otra))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Persona persona(String nombre, String tratamiento, String cargo, TipoPersona tipo) {
    return new Persona(nombre, tratamiento, cargo, tipo, true, LocalDate.MIN, LocalDate.MAX);
  }

  static Sesion sesion(String clave, int numero, TipoSesion tipo, LocalDate fecha) {
    return new Sesion(clave, numero, tipo, fecha, "a distancia", Origen.NINGUNO);
  }

  static Cuadro cuadro(Tabla tabla, long renglones) {
    var letras = tabla.columnas().stream().map(c -> "A").toList();
    var hoja = new Hoja("entregas/UB.xlsx", tabla.clave() + " " + tabla.hoja(), letras);
    return new Cuadro(tabla.clave(), "UB", hoja, renglones, List.of());
  }

  static Renglon renglon(int fila, String nota, String... celdas) {
    return new Renglon(fila, Arrays.stream(celdas).map(Celda::de).toList(), Texto.de(nota));
  }

  static Informe informe() {
    var narrativa =
        List.<Bloque>of(
            new Bloque.Parrafo(
                Texto.de("Se publicaron boletines."), Texto.de("Nota primera."), Origen.NINGUNO),
            new Bloque.Numerado(Texto.de("Uno"), Texto.VACIO, Origen.NINGUNO),
            new Bloque.Numerado(Texto.de("Dos"), Texto.VACIO, Origen.NINGUNO),
            new Bloque.LugarDeTabla("1.a.i-1", Origen.NINGUNO),
            new Bloque.Subtitulo(Texto.de("Alcance"), Texto.VACIO, Origen.NINGUNO),
            new Bloque.Vineta(
                Texto.de("Vea https://ejemplo.mx/boletines."), Texto.VACIO, Origen.NINGUNO),
            new Bloque.Numerado(Texto.de("Uno otra vez"), Texto.VACIO, Origen.NINGUNO),
            new Bloque.Imagen("Un punto", "png", Binario.de(PUNTO), Origen.NINGUNO));
    var pendientes =
        List.of(
            new Pendiente(Texto.de("Publicar más"), 1, List.of(), Origen.NINGUNO),
            new Pendiente(Texto.de("En radio"), 2, List.of(), Origen.NINGUNO));
    var silencio =
        new SinActividad(List.of(Apartado.IV, Apartado.V), Texto.de("No tocaba."), Origen.NINGUNO);
    return new Informe(
        programa(),
        new Emision(
            Periodo.trimestre(2025, 2),
            "tercer",
            "4",
            "Séptima sesión ordinaria",
            LocalDate.of(2025, 7, 24),
            "a distancia"),
        List.of(new Entrega.Portada("entregas/UB.xlsx", "UB", "Eva", LocalDate.of(2025, 7, 1))),
        List.of(
            sesion("1E", 1, TipoSesion.EXTRAORDINARIA, LocalDate.of(2025, 5, 9)),
            sesion("4O", 4, TipoSesion.ORDINARIA, LocalDate.of(2025, 4, 25))),
        new Asistencia(
            List.of(
                new Asistencia.Columna("4O", Origen.NINGUNO),
                new Asistencia.Columna("1E", Origen.NINGUNO)),
            List.of(
                new Asistente("Ana Pérez", List.of("✓", "NA"), Origen.NINGUNO),
                new Asistente("Partido Uno", List.of("", "✓"), Origen.NINGUNO))),
        List.of(
            new Acuerdo("CP/002/2025", "4O", Texto.de("Se aprueba."), Origen.NINGUNO),
            new Acuerdo("", "1E", Texto.de("Se presenta."), Origen.NINGUNO)),
        List.of(new Escrito(Texto.de("Se rinde este informe."), Origen.NINGUNO)),
        List.of(
            new Resultado("1.a.i", narrativa, pendientes, List.of()),
            new Resultado("1.a.ii", List.of(), List.of(), List.of(silencio))),
        List.of(),
        List.of(cuadro(BOLETINES, 2)));
  }

  static Informe conPrograma(Informe i, Programa programa) {
    return new Informe(
        programa,
        i.emision(),
        i.entregas(),
        i.sesiones(),
        i.asistencia(),
        i.acuerdos(),
        i.presentacion(),
        i.resultados(),
        i.cifras(),
        i.cuadros());
  }

  static Informe conSesiones(Informe i, List<Sesion> sesiones, List<Acuerdo> acuerdos) {
    return new Informe(
        i.programa(),
        i.emision(),
        i.entregas(),
        sesiones,
        i.asistencia(),
        acuerdos,
        i.presentacion(),
        i.resultados(),
        i.cifras(),
        i.cuadros());
  }

  static Informe conPresentacion(Informe i, Escrito... escritos) {
    return new Informe(
        i.programa(),
        i.emision(),
        i.entregas(),
        i.sesiones(),
        i.asistencia(),
        i.acuerdos(),
        List.of(escritos),
        i.resultados(),
        i.cifras(),
        i.cuadros());
  }
}
