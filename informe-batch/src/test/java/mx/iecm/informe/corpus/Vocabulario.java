package mx.iecm.informe.corpus;

import java.util.List;

/**
 * Los textos de un caso generado. Ninguno se repite: cada uno lleva otra pareja de objeto y
 * circunstancia.
 */
final class Vocabulario {

  static final List<String> NOMBRES =
      List.of(
          "Amalia Ríos Cárdenas",
          "Benito Salas Orduña",
          "Clara Montes Iturbide",
          "Darío Peña Lozano",
          "Elisa Nava Robledo",
          "Fermín Quiroz Abad",
          "Graciela Urbina Toledo",
          "Homero Zepeda Vidal",
          "Inés Cortázar Llamas",
          "Julián Bravo Esquivel",
          "Leonor Manzano Tapia");

  private static final List<String> ACCIONES =
      List.of(
          "Presentación de",
          "Revisión de",
          "Integración de",
          "Entrega de",
          "Difusión de",
          "Análisis de",
          "Elaboración de",
          "Seguimiento a",
          "Consulta sobre",
          "Actualización de",
          "Ensayo de");

  private static final List<String> OBJETOS =
      List.of(
          "la guía para funcionarias de casilla",
          "los materiales didácticos impresos en braille",
          "el calendario de visitas a escuelas rurales",
          "las cápsulas radiofónicas sobre paridad",
          "el directorio de enlaces con universidades",
          "la exposición fotográfica del voto femenino",
          "el repositorio digital de sentencias",
          "las bases del concurso de ensayo juvenil",
          "el manual de atención a personas migrantes",
          "la encuesta de satisfacción del personal",
          "los carteles bilingües en náhuatl",
          "el diagnóstico de accesibilidad en sedes",
          "la memoria gráfica del simulacro anterior",
          "las rutas de traslado de paquetes",
          "el glosario ciudadano de términos electorales",
          "la estrategia contra noticias falsas",
          "los lineamientos para voluntariado universitario",
          "el tablero público de solicitudes",
          "la colección de cuentos infantiles",
          "las minutas firmadas por el jurado",
          "el protocolo sanitario de las bodegas",
          "la plataforma de aprendizaje remoto",
          "los contenidos del museo itinerante");

  private static final List<String> CIRCUNSTANCIAS =
      List.of(
          "con apoyo de bibliotecas municipales y casas de cultura",
          "ante representantes de organizaciones vecinales",
          "en la sala de usos múltiples del edificio central",
          "mediante transmisión abierta desde el auditorio",
          "para docentes de educación media superior",
          "junto con colectivas de mujeres indígenas",
          "a solicitud expresa del consejo distrital",
          "frente a observadoras procedentes de provincia",
          "según la metodología aprobada por especialistas",
          "sin costo alguno para las familias participantes",
          "como parte del intercambio con tribunales locales",
          "por conducto de la coordinación logística",
          "hacia comunidades alejadas de la capital",
          "durante la feria itinerante del libro",
          "bajo la supervisión de peritos contables",
          "entre jóvenes becarios y personas jubiladas",
          "contra entrega de constancias selladas",
          "desde el laboratorio de innovación cívica",
          "tras la mudanza del archivo histórico",
          "conforme al convenio suscrito con imprentas",
          "gracias al donativo de papel reciclado",
          "salvo los ejemplares reservados para consulta",
          "en lengua de señas mexicana",
          "previa inscripción por correo electrónico",
          "hasta agotar el tiraje disponible");

  private final Azar azar;
  private final List<String> objetos;
  private final List<String> circunstancias;
  private int van;

  Vocabulario(Azar azar) {
    this.azar = azar;
    this.objetos = azar.barajar(OBJETOS);
    this.circunstancias = azar.barajar(CIRCUNSTANCIAS);
  }

  /** Qué se hizo; nunca dice lo mismo dos veces. */
  String texto() {
    return azar.uno(ACCIONES) + " " + asunto() + ".";
  }

  /** De qué se trata, sin punto. */
  String asunto() {
    // 23 y 25 no tienen divisores comunes: la pareja tarda 575 textos en volver.
    String asunto =
        objetos.get(van % objetos.size()) + " " + circunstancias.get(van % circunstancias.size());
    van++;
    return asunto;
  }
}
