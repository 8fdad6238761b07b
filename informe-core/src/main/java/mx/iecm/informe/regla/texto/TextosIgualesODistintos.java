package mx.iecm.informe.regla.texto;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.FoliosMedidos;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.OrdenDelInforme;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.texto.MedicionDeTextosLargos.Medida;
import mx.iecm.informe.regla.texto.MedicionDeTextosLargos.TextoLargo;

/**
 * Dos textos largos son iguales o son distintos: si lo son en un 95 %, quizá uno se copió del otro.
 *
 * <p>Compararlos todos con todos no cabe en un informe grande: de cada hoja se miran los primeros,
 * hasta 64 mil caracteres, y del informe se dicen a lo más cincuenta.
 */
record TextosIgualesODistintos(Ficha ficha) implements ReglaDeInforme {

  private static final int PARECIDO = 95;
  private static final int TOPE = 50;

  /** Con cuántos anteriores de la misma firma se compara cada texto. */
  private static final int VECINOS = 8;

  TextosIgualesODistintos() {
    this(new Ficha("TXT-006", NOTA, INFORME, Fuentes.TEXTOS));
  }

  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Medicion medir(Situacion situacion) {
    // Los acuerdos de una sesión a otra son, con razón, casi iguales.
    boolean deAcuerdos = situacion.tabla().clave().equals(FoliosMedidos.ACUERDOS);
    return !deAcuerdos && OrdenDelInforme.de(situacion).seImprime()
        ? new MedicionDeTextosLargos(situacion)
        : Medicion.NINGUNA;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var vistos = new HashSet<Long>();
    var palabras = new Palabras();
    var textos = new ArrayList<TextoLargo>();
    var semejanzas = new ArrayList<Semejanza>();
    expediente
        .medidas()
        .deRegla(ficha.id(), Medida.class)
        .flatMap(m -> m.textos().stream())
        .filter(t -> vistos.add(palabras.leer(t.escrito()).resumen()))
        .forEach(
            t -> {
              textos.add(t);
              semejanzas.add(new Semejanza(palabras.leer(t.escrito())));
            });
    return casiIguales(semejanzas).entrySet().stream()
        .map(e -> hallazgo(textos.get(e.getKey()), textos.get(e.getValue().antes()), e.getValue()));
  }

  private record Pareja(int antes, int porcentaje) {}

  private Hallazgo hallazgo(TextoLargo texto, TextoLargo antes, Pareja pareja) {
    return ficha.en(Lugar.de(texto.origen()), antes.origen().toString(), pareja.porcentaje());
  }

  /** Cada texto que se parece a uno anterior, con el primero al que se parece. */
  private static Map<Integer, Pareja> casiIguales(List<Semejanza> textos) {
    var parejas = new TreeMap<Integer, Pareja>();
    for (int par = 0; par < Semejanza.PARES; par++) {
      int[] orden = porFirma(textos, par);
      for (int i = 1; i < orden.length && parejas.size() < TOPE; i++) {
        comparar(textos, orden, i, par, parejas);
      }
    }
    return parejas;
  }

  /** Los textos de la misma firma, juntos y en su orden: cada número lleva al final su lugar. */
  private static int[] porFirma(List<Semejanza> textos, int par) {
    long deLugar = Long.highestOneBit(Math.max(1, textos.size())) * 2 - 1;
    return IntStream.range(0, textos.size())
        .mapToLong(i -> (textos.get(i).firma(par) & ~deLugar) | i)
        .sorted()
        .mapToInt(n -> (int) (n & deLugar))
        .toArray();
  }

  private static void comparar(
      List<Semejanza> textos, int[] orden, int i, int par, Map<Integer, Pareja> parejas) {
    int cual = orden[i];
    var texto = textos.get(cual);
    for (int j = i - 1; j >= Math.max(0, i - VECINOS) && !parejas.containsKey(cual); j--) {
      var otro = textos.get(orden[j]);
      if (otro.firma(par) != texto.firma(par)) {
        return;
      }
      int porcentaje = texto.mismo(otro) ? 0 : texto.porcentaje(otro, PARECIDO);
      if (porcentaje >= PARECIDO) {
        parejas.put(cual, new Pareja(orden[j], porcentaje));
      }
    }
  }
}
