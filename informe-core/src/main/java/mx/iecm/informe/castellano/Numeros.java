package mx.iecm.informe.castellano;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Cardinales con letra y con cifras, como se escriben en México. */
public final class Numeros {

  /** Femeninas que empiezan con «a» tónica: se dice «un área», pero «dos áreas» y «veintiuna». */
  private static final Set<String> CON_A_TONICA =
      Set.of("acta", "agua", "aguila", "ala", "alma", "ancla", "area", "arma", "aula", "habla");

  /** Más cifras no caben en ninguna celda de Excel ni significan una cantidad. */
  private static final int CIFRAS_MAXIMAS = 30;

  /** «Novecientos noventa y nueve mil» millones, otro tanto, y otro: 17 palabras. */
  private static final int PALABRAS_MAXIMAS = 20;

  /** Guarda estado mientras escribe: se usa de a uno por vez. */
  private static final RuleBasedNumberFormat ICU =
      new RuleBasedNumberFormat(ULocale.forLanguageTag("es-MX"), RuleBasedNumberFormat.SPELLOUT);

  /**
   * Con letra y apocopado, listo para ir delante de un sustantivo: {@code un} acuerdo, {@code
   * veintiuna} sesiones, {@code doscientas} mil personas.
   */
  public static String enLetra(long numero, Genero genero) {
    String regla =
        genero == Genero.FEMENINO ? "%spellout-cardinal-feminine" : "%spellout-cardinal-masculine";
    String letra;
    synchronized (ICU) {
      // CLDR pone guiones opcionales dentro de «doscientas»; en Word se verían.
      letra = ICU.format(numero, regla).replace("\u00AD", "");
    }
    return genero == Genero.FEMENINO ? conMilesEnFemenino(letra) : letra;
  }

  /** Como {@link #enLetra(long, Genero)}, según el sustantivo que sigue: {@code un} área. */
  public static String enLetra(long numero, String sustantivo) {
    if (numero == 1 && CON_A_TONICA.contains(Comparacion.clave(sustantivo).split(" ", 2)[0])) {
      return "un";
    }
    return enLetra(numero, Genero.de(sustantivo));
  }

  /** Los millones son masculinos; CLDR deja también en masculino los miles, que concuerdan. */
  private static String conMilesEnFemenino(String letra) {
    int miles = letra.lastIndexOf("mill");
    return letra.substring(0, miles + 1)
        + letra.substring(miles + 1).replace("cientos", "cientas").replace("nientos", "nientas");
  }

  /**
   * Con cifras: {@code 852}, {@code 1,248}, {@code 1,234.5}; coma de millares desde el mil, punto
   * decimal y sin ceros a la derecha.
   */
  public static String enCifras(BigDecimal numero) {
    String cifras = numero.abs().stripTrailingZeros().toPlainString();
    int punto = cifras.indexOf('.');
    int enteros = punto < 0 ? cifras.length() : punto;
    var escrito = new StringBuilder(numero.signum() < 0 ? "-" : "");
    for (int i = 0; i < enteros; i++) {
      if (i > 0 && (enteros - i) % 3 == 0) {
        escrito.append(',');
      }
      escrito.append(cifras.charAt(i));
    }
    return escrito.append(cifras, enteros, cifras.length()).toString();
  }

  /**
   * Lee cifras, con o sin comas de millares y con punto decimal: {@code 1248}, {@code 1,248.5}; con
   * signo menos si es negativo y espacios alrededor.
   *
   * @return vacío si hay cualquier otra cosa, como {@code %}, {@code $} o una coma fuera de lugar
   */
  public static Optional<BigDecimal> leer(String escrito) {
    String limpio = Letras.recortar(escrito);
    boolean negativo = !limpio.isEmpty() && Letras.raya(limpio.charAt(0));
    String cifras = negativo ? limpio.substring(1) : limpio;
    if (cifras.length() > CIFRAS_MAXIMAS || !bienEscrito(cifras)) {
      return Optional.empty();
    }
    var numero = new BigDecimal(cifras.replace(",", ""));
    return Optional.of(negativo ? numero.negate() : numero);
  }

  /** Cifras, grupos de tres tras cada coma, y decimales si hay punto. */
  static boolean bienEscrito(String cifras) {
    int punto = cifras.indexOf('.');
    String enteros = punto < 0 ? cifras : cifras.substring(0, punto);
    if (punto >= 0 && !soloCifras(cifras.substring(punto + 1))) {
      return false;
    }
    var grupos = List.of(enteros.split(",", -1));
    return grupos.stream().allMatch(Numeros::soloCifras)
        && (grupos.size() == 1
            || (grupos.get(0).length() <= 3
                && grupos.subList(1, grupos.size()).stream().allMatch(g -> g.length() == 3)));
  }

  private static boolean soloCifras(String texto) {
    return !texto.isEmpty() && texto.chars().allMatch(c -> Letras.cifra((char) c));
  }

  /**
   * Lee un cardinal con letra, con o sin acentos y en cualquier género: {@code doce}, {@code
   * treinta y dos}, {@code mil doscientas}, {@code 8 mil}, {@code dos millones trescientos mil}.
   *
   * @return vacío si no todo lo escrito es un cardinal, o si son cifras solas
   */
  public static OptionalLong leerLetra(String escrito) {
    var palabras = List.of(Comparacion.clave(escrito).split(" ", PALABRAS_MAXIMAS + 1));
    var cardinal = Cardinal.en(palabras, 0);
    boolean conLetra = palabras.stream().anyMatch(p -> !Cardinal.enCifras(p));
    return conLetra && cardinal.fin() == palabras.size() && cardinal.entero()
        ? OptionalLong.of(cardinal.valor().longValueExact())
        : OptionalLong.empty();
  }

  private Numeros() {}
}
