package mx.iecm.informe.xml;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.DefinicionDeCifra.Sumando;
import mx.iecm.informe.modelo.Grafica;
import mx.iecm.informe.modelo.Inhabil;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Sigla;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.TipoPersona;

/** El programa del {@link InformeDeMuestra}. */
final class ProgramaDeMuestra {

  private ProgramaDeMuestra() {}

  static Programa completo() {
    return new Programa(
        organo(),
        Arrays.stream(TipoPersona.values()).map(ProgramaDeMuestra::persona).toList(),
        List.of(new Area("DVOE", "Dirección", "Aída Ruiz"), new Area("DC&O", "Otra", "")),
        List.of(new Rubro(3, "Vinculación\ncon otros", List.of(actividad()))),
        cifras(),
        List.of(
            new Serie(Serie.ACUERDOS, "CVOE/{n:3}/{aaaa}", true),
            new Serie("opiniones", "OP/{n:3}", false)),
        List.of(new Sigla("INE", "Instituto Nacional Electoral")),
        List.of(new Inhabil(LocalDate.of(2025, 5, 1), "Día del Trabajo")));
  }

  static Programa minimo() {
    var organo =
        new Organo(
            "",
            "",
            new Organo.Institucion("", ""),
            new Organo.Creacion("", "", LocalDate.of(1, 1, 1), ""),
            new Organo.ProgramaAprobado("", "", ""),
            0);
    return new Programa(
        organo, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Organo organo() {
    return new Organo(
        "CVOE",
        "Comisión de Vinculación",
        new Organo.Institucion("Instituto Electoral", "IE"),
        new Organo.Creacion(
            "Consejo General", "IE-CG-1/2024", LocalDate.of(2024, 9, 30), "Artículo 59"),
        new Organo.ProgramaAprobado("Programa Específico 2025", "CVOE/002/2025", "Primera"),
        2025);
  }

  private static Persona persona(TipoPersona tipo) {
    boolean vota = tipo == TipoPersona.INTEGRANTE;
    return new Persona(
        "Aída Ruiz",
        vota ? "C.E." : "",
        "Presidencia",
        tipo,
        vota,
        vota ? LocalDate.MIN : LocalDate.of(2025, 4, 1),
        vota ? LocalDate.MAX : LocalDate.of(2025, 6, 30));
  }

  private static ActividadInstitucional actividad() {
    return new ActividadInstitucional(
        "a",
        "Firmar convenios",
        "2025-24A000-0305-136-041302-18-101-1",
        List.of(
            new LineaAccion("3.a.vi", "Convenios", List.of("DVOE", "DC&O"), tablas()),
            new LineaAccion("3.a.vii", "Nada", List.of(), List.of())),
        new Origen("programa.xlsx", "Actividades", "D2"));
  }

  private static List<Tabla> tablas() {
    List<Columna> columnas =
        Arrays.stream(TipoColumna.values()).map(t -> Columna.de(t.etiqueta(), t, true)).toList();
    var lista = new Columna("Tipo", TipoColumna.LISTA, false, List.of("uno", " dos; tres"), "", 15);
    var folio = new Columna("Folio", TipoColumna.FOLIO, true, List.of(), "opiniones", 0);
    return List.of(
        tabla("3.a.vi-1", new Cadencia.Ninguna(), columnas),
        tabla("3.a.vi-2", new Cadencia.Semanal(DayOfWeek.WEDNESDAY), List.of(lista, folio))
            .con(new Grafica.PorValor("Tipo: \"uno\" <dos>")),
        tabla("3.a.vi-3", new Cadencia.Quincenal(), List.of(folio)).con(new Grafica.PorMes()),
        new Tabla("3.a.vi-4", "Mes", "", List.of(), new Cadencia.Mensual(), false, columnas));
  }

  private static Tabla tabla(String clave, Cadencia cadencia, List<Columna> columnas) {
    return new Tabla(clave, "Hoja", "Rótulo:", List.of("Tipo"), cadencia, true, columnas);
  }

  private static List<DefinicionDeCifra> cifras() {
    return List.of(
        cifra("filas", new Fuente.Filas(List.of("3.a.vi-1", "3.a.vi-2"))),
        cifra("distintos", new Fuente.Distintos("3.a.vi-1", "Tipo")),
        cifra("suma", new Fuente.Suma("3.a.vi-1", "Monto")),
        cifra("fechas", new Fuente.FechasDe("3.a.vi-1", "Fecha")),
        cifra("sesiones", new Fuente.Sesiones()),
        cifra("acuerdos", new Fuente.Acuerdos()),
        cifra("declarada", new Fuente.Declarada("DVOE")),
        new DefinicionDeCifra("otra", "", new Fuente.Declarada(""), List.of(), List.of()));
  }

  private static DefinicionDeCifra cifra(String clave, Fuente fuente) {
    return new DefinicionDeCifra(
        clave,
        "Cuenta algo",
        fuente,
        List.of("boletín", "boletines"),
        List.of(new Sumando("suma", false), new Sumando("filas", true)));
  }
}
