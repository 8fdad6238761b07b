package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Secretaria;

/**
 * Un caso chico y completo, sin nada que señalar: programa, secretaría y la entrega de un área.
 *
 * <p>Cada prueba cambia una sola cosa de él. Los nombres son inventados.
 */
public final class CasoDePrueba {

  public static final Periodo PERIODO = Periodo.trimestre(2025, 2);

  /** Nombre del libro de entrega en los hallazgos. */
  public static final String ENTREGA = "entregas/DAX.xlsx";

  private static final Programa PROGRAMA = leerPrograma();

  private CasoDePrueba() {}

  public static LibroDePrueba programa() {
    return new LibroDePrueba()
        .hoja(
            "Órgano",
            """
            Campo | Valor
            Siglas | COVE
            Nombre | Comisión de Vinculación
            Institución | Instituto Electoral de Prueba
            Siglas de la institución | IEP
            Órgano creador | Consejo General
            Acuerdo de creación | IEP/ACU-01/2024
            Fecha de creación | 2024-10-01
            Fundamento | Artículo 59 del Código
            Programa | Programa de Trabajo 2025
            Acuerdo del programa | COVE/001/2025
            Sesión del programa | Primera Sesión Ordinaria
            Ejercicio | 2025""")
        .hoja(
            "Personas",
            """
            Orden | Nombre | Tratamiento | Cargo | Tipo | Voto | Desde | Hasta
            2 | Luis Peña Soto | Mtro. | Secretario Técnico | secretaría técnica | no |  |
            1 | Ana Ruiz Gil | Dra. | Consejera Presidenta | integrante | sí | 2024-10-01 | 2025-06-30
            3 | Partido Azul |  | Representación | partido |  |  |""")
        .hoja(
            "Áreas",
            """
            Siglas | Nombre | Titular
            DAX | Dirección de Asuntos Exteriores | Eva Cruz
            UTB | Unidad Técnica de Boletines |""")
        .hoja("Rubros", "Número | Título\n1 | Vinculación\n2 | Difusión")
        .hoja(
            "Actividades",
            """
            Rubro | Letra | Título | Clave programática
            1 | a | Convenios y boletines. | 2025-24A000-0305-136-041302-18-101-1
            2 | a | Difusión. | 2025-24A000-0305-136-041302-18-102-1""")
        .hoja(
            "Líneas",
            """
            Línea | Título | Área
            1.a.i | Suscribir convenios. | DAX
            1.a.ii | Enviar boletines. | DAX; UTB
            2.a.i | Difundir. | UTB""")
        .hoja(
            "Tablas",
            """
            Tabla | Hoja | Rótulo | Combinar | Cadencia | Fuera de periodo | Gráfica
            1.a.i-1 | Convenios |  |  |  | nota | por valor: tipo
            1.a.i-2 | Agenda | Agenda de la visita: | Sede |  | libre |
            1.a.ii-1 | Boletines |  |  | semanal lunes |  | Por mes
            2.a.i-1 | Campañas |  |  | mensual |  |""")
        .hoja(
            "Columnas",
            """
            Tabla | Orden | Encabezado | Tipo | Obligatoria | Lista | Ancho
            1.a.i-1 | 1 | No. | consecutivo | no |  | 5
            1.a.i-1 | 2 | Fecha de suscripción | fecha con día | sí |  |
            1.a.i-1 | 3 | Institución | texto largo | sí |  |
            1.a.i-1 | 4 | Tipo | lista | sí | Marco; Específico | 20
            1.a.i-1 | 5 | Folio | folio | no | convenios |
            1.a.i-1 | 6 | Personas | número | no |  |
            1.a.i-2 | 1 | Sede | texto | sí |  |
            1.a.i-2 | 2 | Horario | hora | sí |  |
            1.a.i-2 | 3 | Actividad | texto largo | sí |  |
            1.a.i-2 | 4 | Liga | enlace | no |  |
            1.a.ii-1 | 1 | Fechas | fechas | sí |  |
            1.a.ii-1 | 2 | Área | lista | sí | áreas |
            2.a.i-1 | 1 | Mes | periodo | sí |  |
            2.a.i-1 | 2 | Campaña | texto | sí |  |""")
        .hoja(
            "Cifras",
            """
            Clave | Descripción | Origen | Sustantivo | Igual a
            convenios | Convenios | filas:1.a.i-1 | convenio; convenios |
            instituciones | Instituciones | distintos:1.a.i-1:Institución |  |
            asistentes | Personas | suma:1.a.i-1:Personas | persona; personas |
            dias | Días con boletín | fechas:1.a.ii-1:Fechas |  |
            renglones | Todo | filas:1.a.i-1 + filas:2.a.i-1 |  |
            sesiones | Sesiones | sesiones |  |
            acuerdos | Acuerdos | acuerdos |  |
            folios | Folios atendidos | declarada:DAX |  | concluidos + vigentes
            concluidos | Concluidos | declarada:DAX |  |
            vigentes | Vigentes | declarada:DAX |  |
            invitados | Invitados | declarada |  |""")
        .hoja(
            "Series",
            """
            Serie | Patrón | Continua
            acuerdos | COVE/{n:3}/{aaaa} | sí
            convenios | CONV/{n:2}/{aaaa} | no""")
        .hoja("Siglas", "Siglas | Nombre oficial\nONU | Organización de las Naciones Unidas")
        .hoja("Inhábiles", "Fecha | Motivo\n2025-05-01 | Día del Trabajo");
  }

  public static LibroDePrueba secretaria() {
    return new LibroDePrueba()
        .hoja(
            "Informe",
            """
            Campo | Valor
            Periodo | 2025-T2
            Ordinal | Segundo
            Punto | Cinco
            Sesión de presentación | Séptima Sesión Ordinaria
            Fecha de presentación | 2025-07-15
            Modalidad | a distancia""")
        .hoja(
            "Sesiones",
            """
            Clave | Número | Tipo | Fecha | Modalidad
            4O | 4 | ordinaria | 2025-04-28 | a distancia
            1E | 1 | extraordinaria | 2025-05-12 |""")
        .hoja(
            "Asistencia",
            """
            Persona | 4O | 1E
            Ana Ruiz Gil | ✓ | x
            Luis Peña Soto | Sí | NA
            Partido Azul |  | n/a""")
        .hoja(
            "Acuerdos",
            """
            Folio | Sesión | Asunto
            COVE/002/2025 | 4O | Se aprueba el calendario.
             | 4O | Se presenta el informe.
            COVE/003/2025 | 1E | Se aprueba la convocatoria.""")
        .hoja(
            "Presentación",
            """
            Orden | Texto
            2 | {integrantes}
            1 | La Comisión celebró {sesiones:letra} sesiones y suscribió {convenios} convenios.""")
        .hoja("Cifras", "Clave | Valor | Fuente\ninvitados | 12 | Oficio 7");
  }

  public static LibroDePrueba entrega() {
    return new LibroDePrueba()
        .hoja(
            "Portada",
            """
            Campo | Valor
            Formato | 1
            Órgano | COVE
            Periodo | 2025-T2
            Área | DAX
            Responsable | Eva Cruz
            Fecha de entrega | 2025-07-04""")
        .hoja(
            "Narrativa",
            """
            Línea | Orden | Tipo | Texto | Nota
            1.a.i | 1 |  | Se suscribieron {convenios} convenios. | Hasta junio.
            1.a.i | 2 | tabla | 1.a.i-1 |
            1.a.i | 3 | viñeta | Una viñeta. |
            1.a.i | 4 | numerado | Un paso. |
            1.a.i | 5 | subtítulo | La visita |
            1.a.ii | 2 | párrafo | Se enviaron boletines. |""")
        .hoja(
            "1.a.i-1 Convenios",
            """
            No. | Fecha de suscripción | Institución | Tipo | Folio | Personas | Nota
            1 | 2025-04-04 | Universidad del Sur | Marco | CONV/01/2025 | 10 |
            2 | 2025-03-28 | Alcaldía Norte | Específico | CONV/02/2025 |  | Se firmó antes.""")
        .hoja(
            "1.a.i-2 Agenda",
            """
            Sede | Horario | Actividad | Liga
            Auditorio | 9:00 | Registro | https://example.org/a
             | 10:00 – 11:30 | Inauguración |""")
        .hoja("1.a.ii-1 Boletines", "Fechas | Área\n7 y 14 de abril de 2025 | DAX")
        .hoja(
            "Cifras",
            """
            Clave | Valor | Fuente
            folios | 30 | Oficio 1
            concluidos | 20 | Oficio 1
            vigentes | 10 |""")
        .hoja(
            "Pendientes",
            """
            Línea | Orden | Nivel | Texto | Cantidad | Unidad
            1.a.i | 1 | 1 | Convenios por firmar: |  |
            1.a.i | 2 | 2 | Con la Universidad del Norte. | 1 | convenio""")
        .hoja("Sin actividad", "Línea | Apartado | Motivo\n1.a.ii | V | No hay pendientes.");
  }

  /** El programa ya leído. */
  public static Programa leido() {
    return PROGRAMA;
  }

  private static Programa leerPrograma() {
    var avisos = new Avisos();
    var programa = leerPrograma(programa(), avisos);
    assertThat(avisos.lineas()).isEmpty();
    return programa.orElseThrow();
  }

  public static Optional<Programa> leerPrograma(LibroDePrueba libro, Avisos avisos) {
    return LectorDePrograma.leer(libro.abrir("programa.xlsx"), Destino.NINGUNO, avisos);
  }

  public static Optional<Secretaria> leerSecretaria(LibroDePrueba libro, Avisos avisos) {
    return LectorDeSecretaria.leer(
        libro.abrir("secretaria.xlsx"), PROGRAMA, Destino.NINGUNO, avisos);
  }

  public static Optional<Entrega> leerEntrega(LibroDePrueba libro, Avisos avisos) {
    return leerEntrega(libro.abrir(ENTREGA), Destino.NINGUNO, avisos);
  }

  public static Optional<Entrega> leerEntrega(Libro libro, Destino destino, Avisos avisos) {
    return LectorDeEntrega.leer(libro, new Esperado(PROGRAMA, PERIODO, "DAX"), destino, avisos);
  }

  /** Abre y lee una entrega de la que no se sabe nada; dice lo señalado. */
  public static Avisos leerEntrega(byte[] bytes, Limites limites) {
    var avisos = new Avisos();
    Libro.abrir(ENTREGA, bytes, limites, avisos)
        .ifPresent(libro -> leerEntrega(libro, Destino.NINGUNO, avisos));
    return avisos;
  }
}
