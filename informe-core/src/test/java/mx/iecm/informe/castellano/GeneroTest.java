package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneroTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opinión de pertinencia",
        "opiniones de pertinencia",
        "reuniones estratégicas",
        "REUNIÓN ESTRATÉGICA",
        "notas ejecutivas",
        "sesión",
        "sesiones",
        "personas observadoras nacionales",
        "actividades",
        "actividad",
        "dificultades",
        "virtudes",
        "comunicaciones",
        "jornadas",
        "redes",
        "red",
        "mesas",
        "leyes",
        "voces",
        "directrices",
        "imágenes",
        "labores",
        "bases",
        "clases",
        "sedes",
        "series",
        "tesis",
        "costumbres",
        "órdenes de compra",
        "entrevistas",
        "áreas",
        "alcaldías",
        "manos",
        "credenciales",
      })
  void sonFemeninas(String sustantivo) {
    assertThat(Genero.de(sustantivo)).isEqualTo(Genero.FEMENINO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acuerdos",
        "informes estadísticos",
        "boletines",
        "boletín electoral",
        "convenios",
        "folios",
        "intercambios",
        "temas diferentes",
        "tema",
        "problemas",
        "programas",
        "sistemas",
        "días",
        "mapas",
        "idiomas",
        "esquemas",
        "diagramas",
        "cronogramas",
        "líderes",
        "visitantes",
        "participantes",
        "comités",
        "foros",
        "meses",
        "países",
        "guiones",
        "camiones",
        "especialistas",
        "órdenes del día",
        "análisis",
        "",
        "12",
      })
  void sonMasculinos(String sustantivo) {
    assertThat(Genero.de(sustantivo)).isEqualTo(Genero.MASCULINO);
  }

  @ParameterizedTest
  @CsvSource({
    "Comisión Provisional de Vinculación con Organismos Externos, FEMENINO, la",
    "La Comisión de Quejas, FEMENINO, la",
    "COMITÉ de Transparencia, MASCULINO, el",
    "El Consejo General, MASCULINO, el",
    "Junta Administrativa, FEMENINO, la",
    "Unidad Técnica de Servicios Informáticos, FEMENINO, la",
    "Dirección Ejecutiva, FEMENINO, la",
    "Secretaría Ejecutiva, FEMENINO, la",
    "Grupo de Trabajo, MASCULINO, el",
    "Instituto Electoral, MASCULINO, el",
    "Contraloría Interna, FEMENINO, la",
  })
  void losOrganosTienenElDeSuPrimeraPalabra(String nombre, Genero genero, String articulo) {
    assertThat(Genero.delOrgano(nombre)).isEqualTo(genero);
    assertThat(genero.articulo()).isEqualTo(articulo);
  }

  @Test
  void unTextoLarguisimoTambienTieneGenero() {
    assertThat(Genero.de("a".repeat(32_767))).isEqualTo(Genero.FEMENINO);
  }
}
