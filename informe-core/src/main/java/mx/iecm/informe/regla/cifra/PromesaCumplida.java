package mx.iecm.informe.regla.cifra;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.castellano.NumerosEnTexto;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Pendiente.Promesa;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.LineasEntregadas;
import mx.iecm.informe.regla.LineasSeguidas;
import mx.iecm.informe.regla.LineasSeguidas.Seguida;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.TablasDeLinea;
import mx.iecm.informe.regla.TextosLibres;

/**
 * Lo que el periodo anterior prometió, cantidad y unidad, se cumplió o se explica.
 *
 * <p>La unidad nombra una cifra por sus sustantivos: está cumplida si la cifra llega a la cantidad.
 * Si no llega, la línea lo explica en «Sin actividad» para IV, o con un texto de IV que repite la
 * cantidad prometida, o que en una oración nombra la unidad y dice por qué. Si ninguna cifra mide
 * la unidad, basta que la nombren los textos de la línea o sus tablas con renglones.
 */
record PromesaCumplida(Ficha ficha) implements ReglaDeInforme {

  private static final Pattern PORQUE =
      Pattern.compile(
          "\\b(no|aun|porque|debido|ya que|por causa|pospu|pospon|reprogram|cancel|difiri|diferi"
              + "|aplaz|suspend|pendiente)");

  PromesaCumplida() {
    this(new Ficha("CIF-008", ADVERTENCIA, INFORME, Fuentes.CIFRAS));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    return expediente.anterior().stream().flatMap(a -> revisar(expediente.informe(), a));
  }

  private Stream<Hallazgo> revisar(Informe informe, Anterior anterior) {
    var sustantivos = new Sustantivos(informe.programa());
    return LineasSeguidas.de(informe, anterior)
        .filter(s -> !informe.resultado(s.linea().clave()).explica(Apartado.IV))
        .flatMap(s -> revisar(s, sustantivos, informe));
  }

  private Stream<Hallazgo> revisar(Seguida seguida, Sustantivos sustantivos, Informe informe) {
    return seguida.antes().pendientes().stream()
        .flatMap(p -> p.promesas().stream())
        .flatMap(p -> revisar(p, seguida.linea(), sustantivos, informe).stream());
  }

  private Optional<Hallazgo> revisar(
      Promesa promesa, LineaAccion linea, Sustantivos sustantivos, Informe informe) {
    var lugar = LineasEntregadas.lugar(informe, linea, "Narrativa", "IV");
    var cifra = sustantivos.deUnidad(promesa.unidad()).flatMap(informe::cifra);
    String cantidad = Numeros.enCifras(promesa.cantidad());
    if (cifra.isEmpty()) {
      return nombrada(promesa, linea, informe)
          ? Optional.empty()
          : Optional.of(
              ficha.variante("sinmedida", lugar, linea.clave(), cantidad, promesa.unidad()));
    }
    return cifra
        .map(Cifra::valor)
        .filter(v -> v.compareTo(promesa.cantidad()) < 0 && !explicada(promesa, linea, informe))
        .map(v -> ficha.en(lugar, linea.clave(), cantidad, promesa.unidad(), Numeros.enCifras(v)));
  }

  private static boolean nombrada(Promesa promesa, LineaAccion linea, Informe informe) {
    var unidad = Unidad.de(promesa.unidad());
    var tablas = TablasDeLinea.llenas(linea, informe).flatMap(t -> Stream.of(t.hoja(), t.rotulo()));
    return unidad.raices().isEmpty()
        || Stream.concat(textos(linea, informe), tablas).anyMatch(unidad::en);
  }

  private static boolean explicada(Promesa promesa, LineaAccion linea, Informe informe) {
    var unidad = Unidad.de(promesa.unidad());
    return textos(linea, informe)
        .anyMatch(
            t ->
                NumerosEnTexto.buscar(t).stream()
                        .anyMatch(
                            n -> !n.articulo() && n.valor().compareTo(promesa.cantidad()) == 0)
                    || Stream.of(t.split("(?<=[.;?!])\\s+"))
                        .anyMatch(
                            o -> unidad.en(o) && PORQUE.matcher(Comparacion.clave(o)).find()));
  }

  private static Stream<String> textos(LineaAccion linea, Informe informe) {
    return TextosLibres.de(informe.resultado(linea.clave())).map(e -> e.texto().escrito());
  }
}
