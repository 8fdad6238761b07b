package mx.iecm.informe.castellano;

import java.util.List;
import java.util.Set;

/** Género gramatical de lo que se cuenta o se nombra. */
public enum Genero {
  MASCULINO("el"),
  FEMENINO("la");

  /** Terminan en a y son masculinas; el resto de las griegas en «-grama» se reconoce aparte. */
  private static final Set<String> MASCULINAS =
      Letras.palabras(
          """
          aroma axioma carisma clima cometa dia dilema diploma drama emblema enigma esquema
          fantasma idioma lema mapa panorama planeta plasma poema prisma problema sintoma
          sistema sofa teorema tema tranvia trauma
          """);

  /** No terminan en a y son femeninas. */
  private static final Set<String> FEMENINAS =
      Letras.palabras(
          """
          base calle carcel clase clave constante corriente credencial crisis cruz cumbre
          directriz fase foto frase fuente gente hambre hipotesis imagen labor las leche ley
          llave luz mano matriz mente moto muerte mujer nave ninez noche nube orden pared
          parte paz piel postal raiz red sal sangre sed sede senal serie sinopsis sintesis
          sucursal suerte superficie tarde tesis torre tribu variable vez voz
          """);

  /** Terminan en «-ista» y no nombran a una persona. */
  private static final Set<String> EN_ISTA =
      Set.of("conquista", "entrevista", "lista", "pista", "revista", "vista");

  /** Terminan en «-ión» y no son acciones. */
  private static final Set<String> EN_ION =
      Set.of("avion", "bastion", "camion", "embrion", "gorrion", "guion", "sarampion");

  private final String articulo;

  Genero(String articulo) {
    this.articulo = articulo;
  }

  /** El artículo determinado en singular: {@code el} o {@code la}. */
  public String articulo() {
    return articulo;
  }

  /**
   * El género de un sustantivo, en singular o plural; si se dan varias palabras decide la primera:
   * «opinión de pertinencia» es femenino, «informes estadísticos» masculino.
   *
   * <p>Es una aproximación por terminaciones y excepciones; lo que no conoce es masculino, que es
   * el género con que se cuenta cuando no se sabe.
   */
  public static Genero de(String sustantivo) {
    String palabra = primeraPalabra(sustantivo);
    // «orden del día» es lo único que esta palabra nombra en masculino.
    if (palabra.startsWith("orden") && Comparacion.clave(sustantivo).contains("del dia")) {
      return MASCULINO;
    }
    var singulares = singulares(palabra);
    if (singulares.stream().anyMatch(MASCULINAS::contains)) {
      return MASCULINO;
    }
    if (singulares.stream().anyMatch(FEMENINAS::contains)) {
      return FEMENINO;
    }
    return singulares.stream().anyMatch(Genero::terminaEnFemenino) ? FEMENINO : MASCULINO;
  }

  /** El género del nombre de un órgano: «Comisión Provisional…», «Comité de…», «La Junta…». */
  public static Genero delOrgano(String nombre) {
    String clave = Comparacion.clave(nombre);
    boolean conArticulo = clave.startsWith("el ") || clave.startsWith("la ");
    return de(conArticulo ? clave.substring(3) : clave);
  }

  private static boolean terminaEnFemenino(String palabra) {
    if (palabra.endsWith("ista")) {
      return EN_ISTA.contains(palabra);
    }
    if (palabra.endsWith("ion")) {
      return !EN_ION.contains(palabra);
    }
    return (palabra.endsWith("a") && !palabra.endsWith("grama"))
        || palabra.endsWith("dad")
        || palabra.endsWith("tad")
        || palabra.endsWith("tud")
        || palabra.endsWith("umbre");
  }

  private static String primeraPalabra(String sustantivo) {
    String clave = Comparacion.clave(sustantivo);
    int fin = 0;
    while (fin < clave.length() && Letras.deLetra(clave.charAt(fin))) {
      fin++;
    }
    return clave.substring(0, fin);
  }

  /** La palabra y los singulares de que podría ser plural: «voces» → «voce», «voc», «voz». */
  private static List<String> singulares(String palabra) {
    if (palabra.endsWith("ces")) {
      return List.of(palabra, sinFinal(palabra, 1), sinFinal(palabra, 3) + "z");
    }
    if (palabra.endsWith("es")) {
      return List.of(palabra, sinFinal(palabra, 1), sinFinal(palabra, 2));
    }
    return palabra.endsWith("s") ? List.of(palabra, sinFinal(palabra, 1)) : List.of(palabra);
  }

  private static String sinFinal(String palabra, int letras) {
    return palabra.substring(0, palabra.length() - letras);
  }
}
